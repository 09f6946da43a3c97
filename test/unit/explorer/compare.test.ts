import {
  compare,
  compareThings,
  countDifferences,
  differenceOfAll,
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
  confidence: 0.9,
  sourceCount: 1,
  ...more,
});
const marks = (before: Comparable[], after: Comparable[], holding: string[] = []) =>
  compare(before, after, { clock: 'valid', holding: new Set(holding) }).map(
    ({ id, difference, was }) => [id, difference, was?.id].filter(Boolean).join(' '),
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

  it('takes what was learnt for new, and another confidence or number of sources for changed', () => {
    const known = (before: Comparable[], after: Comparable[]) =>
      compare(before, after, { clock: 'record' }).map(
        ({ id, difference }) => `${id} ${difference}`,
      );
    const undated = relation('undated', { validFrom: null });
    expect(known([], [undated])).toEqual(['undated new']);
    expect(known([undated], [])).toEqual(['undated gone']);
    const surer = relation('a', { confidence: 0.95 });
    expect(known([relation('a')], [surer])).toEqual(['a changed']);
    expect(known([relation('a')], [relation('a', { sourceCount: 2 })])).toEqual(['a changed']);
    expect(known([surer], [surer])).toEqual(['a same']);
  });

  it('marks values by their name, and a whole by its parts', () => {
    const fact = (key: string, text: string) => ({ key, text });
    const marked = compareThings(
      [fact('city', 'Rome'), fact('budget', '1'), fact('end', '2018')],
      [fact('city', 'Rome'), fact('budget', '2'), fact('start', '2016')],
      { key: ({ key }) => key, value: ({ text }) => text },
    );
    expect(marked.map(({ key, difference, was }) => [key, difference, was?.text])).toEqual([
      ['city', 'same', undefined],
      ['budget', 'changed', '1'],
      ['start', 'new', undefined],
      ['end', 'gone', undefined],
    ]);
    expect(differenceOfAll([{ difference: 'new' }, { difference: 'new' }])).toBe('new');
    expect(differenceOfAll([{ difference: 'new' }, { difference: 'gone' }])).toBe('changed');
    expect(differenceOfAll([{ difference: 'same' }, { difference: 'gone' }])).toBe('changed');
    expect(differenceOfAll([{}])).toBeUndefined();
  });
});
