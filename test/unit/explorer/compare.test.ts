import {
  compare,
  countDifferences,
  type Comparable,
} from '../../../src/explorer/core/model/compare.js';

const relation = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  id,
  subject: 'country:deu',
  type: 'MEMBER_OF',
  object: 'organisation:icmpd',
  role: null,
  status: 'ACTUAL',
  vote: null,
  validFrom: '2010',
  validTo: null,
  ...more,
});
const marks = (before: Comparable[], after: Comparable[], holding: string[] = []) =>
  compare(before, after, new Set(holding)).map(({ id, difference, was }) =>
    [id, difference, was?.id].filter(Boolean).join(' '),
  );

describe('two dates compared', () => {
  it('marks what came, what went and what is as before, each once', () => {
    const france = { subject: 'country:fra' };
    const malta = { subject: 'country:mlt' };
    const before = [relation('deu'), relation('fra', { ...france, validTo: '2018' })];
    const after = [relation('deu'), relation('mlt', { ...malta, validFrom: '2020' })];
    expect(marks(before, after)).toEqual(['deu same', 'mlt new', 'fra gone']);
    expect(marks(after, before)).toEqual(['deu same', 'fra new', 'mlt gone']);
    expect(countDifferences(compare(before, after))).toEqual({
      new: 1,
      gone: 1,
      changed: 0,
      same: 1,
    });
  });

  it('calls it changed when another period, status or vote takes the place of the first', () => {
    const planned = relation('plan', { status: 'PLANNED', validTo: '2017' });
    const actual = relation('deed', { validFrom: '2018' });
    expect(marks([planned], [actual])).toEqual(['deed changed plan']);
    // Another role is another relation.
    expect(marks([planned], [{ ...actual, role: 'chair' }])).toEqual(['deed new', 'plan gone']);
    // Two after one: only one of them takes its place.
    const second = relation('more', { validFrom: '2019' });
    expect(marks([planned], [actual, second])).toEqual(['deed changed plan', 'more new']);
    expect(marks([relation('vote', { vote: 'YES' })], [relation('vote', { vote: 'NO' })])).toEqual([
      'vote changed vote',
    ]);
  });

  it('takes nothing undated or merely out of reach for a change', () => {
    const undated = relation('undated', { validFrom: null });
    expect(marks([undated], [])).toEqual(['undated same']);
    expect(marks([], [undated])).toEqual(['undated same']);
    expect(marks([relation('far')], [], ['far'])).toEqual(['far same']);
    expect(marks([], [relation('far')], ['far'])).toEqual(['far same']);
  });
});
