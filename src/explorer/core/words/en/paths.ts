import { many } from '../../../../fact/text/many.js';

const FIGURES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The view of how two entities are connected. */
export const paths = {
  view: 'Paths',
  title: 'How are two connected?',
  ends: { from: 'From', to: 'To' },
  placeholder: 'Name or acronym…',
  clear: (end: string) => `Clear “${end}”`,
  swap: 'Swap both ends',
  apart: (from: string, to: string, n: number) =>
    `${from} and ${to} are ${FIGURES[n] ?? String(n)} ${n === 1 ? 'step' : 'steps'} apart`,
  withFilters: (said: string) => `${said} with these filters`,
  steps: (n: number) => many(n, 'step', 'steps'),
  atMost: (n: number) => `At most ${many(n, 'step', 'steps')}`,
  first: (from: string, label: string, to: string) => `${from} ${label} ${to}`,
  next: (label: string, to: string) => `, which ${label} ${to}`,
  found: (n: number) => (n === 1 ? 'The only path' : `${n} shortest paths`),
  order: 'Shortest first; at equal length, the path whose weakest step is best evidenced.',
  weakest: 'weakest step',
  straight: 'No entity between',
  throughParts: (names: string) => `through ${names}`,
  through: 'Through',
  anyKind: 'any kind',
  avoid: 'Avoid…',
  avoiding: (n: number) => `Avoiding ${n}`,
  avoidLabel: 'Entities that no path may pass',
  avoidThis: (name: string) => `Avoid ${name}`,
  allow: (name: string) => `Allow ${name} again`,
  claimed: 'What somebody merely alleges counts too',
  claimedOn: 'Claims count',
  more: 'More',
  sureness: 'In all',
  surenessHint:
    'How sure the relation is by all its documents, each weighed by how reliable it is. The figure beside a document is how clearly that one says so.',
  pick: 'Choose two entities to see how they are connected, step by step, and who says so.',
  pickOther: (name: string) => `Choose another entity to see how ${name} is connected with it.`,
  same: (name: string) => `Both ends are ${name}. Choose another entity for one of them.`,
  none: (n: number) => `No path of ${many(n, 'step', 'steps')} or fewer.`,
  allowMore: 'Allow more steps',
  noneFiltered: 'Filters narrow the search.',
  incomplete: 'The search was stopped before it had tried everything. There may be other paths.',
  others: (n: number) => many(n, 'more relation between the two', 'more relations between the two'),
  noSource: 'No document is at hand for this step.',
  moreDocuments: (n: number) => many(n, 'more document', 'more documents'),
  inGraph: 'Show in graph',
  copy: 'Copy as text with sources',
  copied: 'Copied',
  export: 'Export',
  source: (parts: { title: string; locator: string; url: string | null; confidence: string }) =>
    `   Source: ${parts.title}, ${parts.locator}${parts.url === null ? '' : `, ${parts.url}`} (confidence ${parts.confidence})`,
  read: (asOf: string, day: string, link: string) =>
    `Migration Governance Graph. ${asOf}, read ${day}. ${link}`,
};
