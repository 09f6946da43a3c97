import { many } from '../../../../fact/text/many.js';

/** The view of who works with whom. */
export const partners = {
  view: 'Partners',
  title: (name: string) => `Who works with ${name}`,
  lede: (parts: { name: string; partners: string; way: string }) =>
    `${parts.partners} ${parts.way} ${parts.name}. Unfold a row to see both sides of each, and who says so.`,
  ways: {
    shared: 'share a project, an event, a dialogue or a framework with',
    chosen: (kinds: string) => `share ${kinds} with`,
    least: (n: number) => `share at least ${n} things with`,
    direct: 'share something with, or are tied straight to,',
  },
  withParts: (name: string) => `${name} or its parts`,
  counted: (n: number) => many(n, 'partner', 'partners'),
  pick: 'Whose partners? Choose an organisation, a country or a dialogue.',
  subject: 'Partners of',
  placeholder: 'Name or acronym…',
  columns: {
    partner: 'Partner',
    kind: 'Kind',
    shared: 'Shared',
    through: 'Through',
    direct: 'Direct',
    weakest: 'Weakest confidence',
    since: 'Since',
  },
  hints: {
    weakest:
      'Of everything the two share, the tie with the least confidence, taking the surest relation on each side.',
    since:
      'The earliest date from which sources place both at the same thing, or tie them straight to each other.',
  },
  order: 'Order',
  orders: { shared: 'Most shared', weight: 'Closest', name: 'By name' },
  orderHint: 'Closest: a meeting of two counts more than a dialogue of forty.',
  via: 'Through',
  kinds: 'Partners:',
  any: 'any kind',
  least: 'At least',
  leasts: (n: number) => (n === 0 ? 'a direct tie' : `${n} shared`),
  others: (n: number) => `and ${n} more`,
  nothing: 'nothing shared',
  notDated: 'not dated',
  unfold: (name: string) => `What it shares with ${name}`,
  direct: 'Straight between the two',
  sideOf: (name: string) => `${name}:`,
  showAll: (n: number) => `Show all ${n}`,
  firstOnly: (n: number, total: number) => `The first ${n} of ${total} shared things are listed.`,
  shown: (n: number, total: number) => `${n} of ${total} shown`,
  more: 'Show more',
  paths: 'Paths between the two',
  inGraph: 'Show in graph',
  csv: 'Export CSV',
  none: (name: string) => `Nobody fits these filters. Partners of ${name} may still be recorded.`,
  table: 'Partners, one row each',
  whole: 'Through what, and who says so',
};
