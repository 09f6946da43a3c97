/** What is asked, in the order of the table. */
export const WORKLOADS = {
  W1: 'ten organisations',
  W2: 'five levels, two of each',
  W3a: 'organisations of a project',
  W3b: 'organisations of projects of a framework',
  W3c: 'the same, in a country',
  W4: 'members: chairs or from before 2015, by start',
  W5p1: '20 organisations by name, page 1',
  W5p1t: 'the same with the total',
  W5p100: 'page 100',
  W5p100t: 'the same with the total',
  W5p1000: 'page 1,000',
  W5p1000t: 'the same with the total',
  W6: 'how many organisations',
  W7: '20 members of the largest dialogue by name, and the total',
  W8: 'search of organisations by a word',
  W9: '20 partners with most in common',
  W10: 'shortest path between two organisations',
  W11: '200 entities within two steps',
  W12a: '20 look-ups by id in one request',
  W12b: 'a list of 50 ids',
  W13: 'ten organisations with most relations',
  W17: '20 members of a dialogue on a date',
} as const;

export type Workload = keyof typeof WORKLOADS;

export const WORKLOAD_IDS = Object.keys(WORKLOADS) as Workload[];

/** The largest page of W5, page by page. */
export const PAGE = 20;
export const PAGES = { p1: 1, p100: 100, p1000: 1000 } as const;
export type PageName = keyof typeof PAGES;
