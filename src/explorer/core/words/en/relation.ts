import { many } from '../../../../fact/text/many.js';

/** What is said of a relation: when it held, how sure it is, who disagrees. */
export const relation = {
  title: (n: number) => many(n, 'relation between the two', 'relations between the two'),
  sources: (n: number) => many(n, 'source', 'sources'),
  noDates: 'no dates given',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  on: (date: string) => date,
  seen: (since: string, date: string) => `${since}, last seen ${date}`,
  endUnknown: 'end not known',
  startUnknown: 'start not known',
  possible: 'possibly at that date',
  planned: 'planned',
  claimed: 'claimed by a third party',
  disagree: (what: string) => `sources disagree: ${what}`,
  denied: 'denied by a source',
  votes: { YES: 'voted yes', NO: 'voted no', ABSTAIN: 'abstained' },
  confidence: (value: string) => `Confidence ${value}`,
};
