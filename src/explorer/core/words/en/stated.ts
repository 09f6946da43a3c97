import type { StatementOutcome } from '../../../../domain/claims/statements.js';

const outcomes: Readonly<Record<StatementOutcome, string>> = {
  ONLY: 'Shown: no document says otherwise.',
  SUREST: 'Shown: it is the surest.',
  LATEST: 'Shown: as sure as others, in the later document.',
  LISTED: 'Shown: there may be several.',
  LESS_SURE: 'Not shown: another is surer.',
  EARLIER: 'Not shown: another as sure is in a later document.',
  MISFIT: 'Not shown: it lies before the start.',
  DENIED: 'Not shown: it is denied.',
  OF_MERGED: 'Not shown: said of an entity that was merged into this one.',
};

const parts: Readonly<Record<string, string>> = {
  name: 'Name',
  names: 'Other names',
  acronym: 'Acronym',
  website: 'Website',
  identifiers: 'Codes in other registers',
  city: 'City',
  country: 'Country',
  start: 'Start',
  end: 'End',
  plannedStart: 'Start, as planned',
  plannedEnd: 'End, as planned',
  periodFrom: 'Covers from',
  periodTo: 'Covers until',
  budget: 'Budget',
  budgetCurrency: 'Currency',
};

/** What documents say of the values of an entity. */
export const stated = {
  title: 'Who says so',
  sourcesOf: (fact: string) => `${fact}, sources`,
  none: 'No document is recorded for it yet.',
  surenessHint:
    'How sure the value is by all its documents, each weighed by how reliable it is. The figure beside a document is how clearly that one says so.',
  outcomes,
  parts,
  type: 'Type',
};
