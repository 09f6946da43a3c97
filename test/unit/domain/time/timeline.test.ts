import type { Evidence } from '../../../../src/domain/claims/summarise.js';
import type { Relation } from '../../../../src/domain/relation.js';
import {
  DATED_KINDS,
  HAPPENING_KINDS,
  momentOf,
  precisionOf,
  spanOfEntity,
  spanOfRelation,
} from '../../../../src/domain/time/timeline.js';
import { today } from '../../../../src/domain/time/partial-date.js';
import type { Saying } from '../../../support/claims.js';
import { said, summaryOf, voted } from '../../../support/summaries.js';

const relation = (...evidence: Evidence[]): Relation => ({
  id: 'relation:x',
  ...{ subject: 'country:aut', type: 'MEMBER_OF', object: 'dialogue:north' },
  ...{ role: null, action: null, vote: null, recordedAt: '', retractedAt: null },
  ...summaryOf(...evidence),
});

/** Start and end, each as "earliest..latest". */
function days(...evidence: Evidence[]): [string, string] {
  const span = spanOfRelation(relation(...evidence));
  const text = (a: string | null, b: string | null): string => `${a ?? ''}..${b ?? ''}`;
  return [text(span.startEarliest, span.startLatest), text(span.endEarliest, span.endLatest)];
}

describe('the span of something', () => {
  it.each<[string, Saying, string, string]>([
    ['nothing', {}, '..', '..'],
    ['a year', { validFrom: '2018' }, '2018-01-01..2018-12-31', '2018-01-01..'],
    [
      'a leap month to a day',
      { validFrom: '2016-02', validTo: '2018-12-19' },
      '2016-02-01..2016-02-29',
      '2018-12-19..2018-12-19',
    ],
    ['an end only', { validTo: '2012' }, '..2012-12-31', '2012-01-01..2012-12-31'],
    [
      'a year that ends in its June: it began by then',
      { validFrom: '2018', validTo: '2018-06' },
      '2018-01-01..2018-06-30',
      '2018-06-01..2018-06-30',
    ],
    [
      'one year',
      { validFrom: '2018', validTo: '2018' },
      '2018-01-01..2018-12-31',
      '2018-01-01..2018-12-31',
    ],
    [
      'a start, and a day for which a source vouches',
      { validFrom: '2010', observedOn: '2020-05' },
      '2010-01-01..2010-12-31',
      '2020-05-01..',
    ],
  ])('is an interval for each end: %s', (_what, stated, start, end) => {
    expect(days(said(stated))).toEqual([start, end]);
  });

  it('is bounded by the days for which sources vouch', () => {
    const [first, last] = [said({ observedOn: '2014-11-28' }), said({ observedOn: '2020' })];
    expect(days(first, last)).toEqual(['..2014-11-28', '2020-01-01..']);
  });

  it('may have ended after the last day on which a source saw it, if it is a state', () => {
    const chair = said({ validFrom: '2024-02' }, { date: '2024-10-05' });
    expect(days(chair)).toEqual(['2024-02-01..2024-02-29', '2024-10-05..']);
  });

  it('has not ended today if it is an act', () => {
    const signed = voted({ validFrom: '2018-12-19' });
    expect(days(signed)).toEqual(['2018-12-19..2018-12-19', `${today()}..`]);
  });

  it('is as wide as sources leave it, and certain where none excludes it', () => {
    const joined = days(
      said({ validFrom: '2002', validTo: '2012' }),
      said({ validFrom: '2004', validTo: '2010', document: 'document:b' }),
    );
    expect(joined).toEqual(['2002-01-01..2004-01-01', '2010-01-01..2012-12-31']);
  });

  it('reaches from the first to the last of periods that nothing joins, whichever dates it shows', () => {
    const [first, second] = [
      { validFrom: '2000', validTo: '2001', document: 'document:first' },
      { validFrom: '2004', validTo: '2005', document: 'document:second' },
    ];
    const reach = ['2000-01-01..2000-12-31', '2005-01-01..2005-12-31'];
    expect(days(said({ ...first, confidence: 0.5 }), said(second))).toEqual(reach);
    expect(days(said(first), said({ ...second, confidence: 0.5 }))).toEqual(reach);
  });

  it('is a moment for what is adopted, established or published', () => {
    const pact = { kind: 'FRAMEWORK', fields: { adoptedOn: '2018-12' } } as const;
    expect(spanOfEntity(pact)).toEqual({
      ...{ from: '2018-12', to: '2018-12', startKnown: 'DATED', endKnown: 'DATED' },
      ...{ startEarliest: '2018-12-01', startLatest: '2018-12-31' },
      ...{ endEarliest: '2018-12-01', endLatest: '2018-12-31' },
    });
    expect(spanOfEntity({ kind: 'COUNTRY', fields: {} })).toMatchObject({
      ...{ from: null, to: null, startKnown: 'UNKNOWN', endKnown: 'UNKNOWN' },
    });
  });

  it('says what it was at its moment, from the table of kinds', () => {
    expect(DATED_KINDS.map((kind) => [kind, momentOf(kind)])).toEqual([
      ['DIALOGUE', 'established'],
      ['FRAMEWORK', 'adopted'],
      ['PROJECT', null],
      ['EVENT', null],
      ['RESOURCE', 'published'],
    ]);
    expect(HAPPENING_KINDS).toEqual(['PROJECT', 'EVENT']);
  });

  it('tells how exact a date is', () => {
    expect(['2018', '2018-12', '2018-12-19', null].map(precisionOf)).toEqual([
      ...['YEAR', 'MONTH', 'DAY', null],
    ]);
  });
});
