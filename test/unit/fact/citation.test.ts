import { citation, type Cited } from '../../../src/fact/citation.js';

const cited = (dates: Partial<Cited['relation']>): string =>
  citation({
    subject: 'Austria',
    object: 'Alpha',
    relation: {
      ...{ label: 'is member of', role: null, status: 'ACTUAL', action: null, vote: null },
      ...{ validFrom: null, validTo: null, lastSeen: null, ...dates },
      view: { validOn: null, knownAt: null },
    },
    source: null,
    read: '2026-01-31',
    link: 'relation:1',
  });

describe('a citation', () => {
  it.each([
    [{ validFrom: '1951', lastSeen: '2020-05-01' }, ', since 1951, last seen 2020-05-01'],
    [{ validFrom: '1951' }, ', since 1951'],
    [{ validFrom: '1951', validTo: '1999', lastSeen: '1980' }, ', 1951 to 1999'],
    [{ validTo: '1999' }, ', until 1999'],
    [{ lastSeen: '2020-05-01' }, ''],
  ])('says since when, and until when a source saw what has no end: %j', (dates, period) => {
    expect(cited(dates)).toBe(
      `Migration Governance Graph: Austria is member of Alpha${period}. Read 2026-01-31. relation:1`,
    );
  });
});
