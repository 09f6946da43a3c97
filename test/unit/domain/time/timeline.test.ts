import type { Relation } from '../../../../src/domain/relation.js';
import {
  DATED_KINDS,
  HAPPENING_KINDS,
  momentOf,
  precisionOf,
  spanOfEntity,
  spanOfRelation,
} from '../../../../src/domain/time/timeline.js';

const relation = (more: Partial<Relation>): Relation => ({
  id: 'relation:x',
  ...{ subject: 'country:aut', type: 'MEMBER_OF', object: 'dialogue:north' },
  ...{ role: null, action: null, vote: null, status: 'ACTUAL', amounts: [] },
  ...{ validFrom: null, validTo: null, validFromKnown: 'UNKNOWN', validToKnown: 'UNKNOWN' },
  ...{ observedOn: [], confidence: 1, sourceCount: 1, recordedAt: '', retractedAt: null },
  ...more,
});

/** Start and end, each as "earliest..latest". */
function days(more: Partial<Relation>): [string, string] {
  const span = spanOfRelation(relation(more));
  const text = (a: string | null, b: string | null): string => `${a ?? ''}..${b ?? ''}`;
  return [text(span.startEarliest, span.startLatest), text(span.endEarliest, span.endLatest)];
}

describe('the span of something', () => {
  it.each<[string, Partial<Relation>, string, string]>([
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
      'days for which a source vouches',
      { observedOn: ['2014-11-28', '2020'] },
      '..2014-11-28',
      '2020-01-01..',
    ],
    [
      'a start, and a day for which a source vouches',
      { validFrom: '2010', observedOn: ['2020-05'] },
      '2010-01-01..2010-12-31',
      '2020-05-01..',
    ],
  ])('is an interval for each end: %s', (_what, stated, start, end) => {
    expect(days(stated)).toEqual([start, end]);
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
