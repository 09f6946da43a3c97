import { problemOf, type Expected } from '../../../bench/peer/answers/expected.js';
import type { AnswerRow } from '../../../bench/peer/sides/question.js';

const row = (id: string): AnswerRow => ({ id, name: `Name of ${id}` });
const rows = (...ids: string[]): AnswerRow[] => ids.map(row);

/** Five are right, two are asked for; the first two and the next two are equal in what is sorted by. */
const expected: Expected = {
  all: rows('a', 'b', 'c', 'd', 'e'),
  values: new Map([
    ...(['a', 'b'] as const).map((id) => [id, 3] as const),
    ...(['c', 'd'] as const).map((id) => [id, 2] as const),
    ['e', 1] as const,
  ]),
  total: null,
  skip: 0,
  limit: 3,
};

const problem = (answer: readonly AnswerRow[], rule: Parameters<typeof problemOf>[2]): unknown =>
  problemOf({ rows: answer, total: null }, expected, rule);

describe('comparing answers', () => {
  it('wants the first ones in order where there is an order', () => {
    expect(problem(rows('a', 'b', 'c'), 'first')).toBeNull();
    expect(problem(rows('b', 'a', 'c'), 'first')).toMatch(/row 0/);
    expect(problem(rows('a', 'b'), 'first')).toMatch(/row 2/);
  });

  it('takes any of what is right where there is none, but as many as were asked for', () => {
    expect(problem(rows('e', 'a', 'c'), 'any')).toBeNull();
    expect(problem(rows('e', 'a'), 'any')).toMatch(/2 rows instead of 3/);
    expect(problem(rows('e', 'a', 'a'), 'any')).toMatch(/2 rows instead of 3/);
    expect(problem(rows('e', 'a', 'x'), 'any')).toMatch(/x.*is no answer/);
  });

  it('compares names too', () => {
    expect(problem([...rows('a', 'b'), { id: 'c', name: 'Another' }], 'any')).toMatch(/Another/);
  });

  it('takes either of those that are equal in what is sorted by', () => {
    expect(problem(rows('b', 'a', 'd'), 'ties')).toBeNull();
    expect(problem(rows('a', 'b', 'e'), 'ties')).toMatch(/sorted by \[3,3,1\]/);
  });

  it('wants all of them where all were asked for', () => {
    expect(problem(rows('e', 'd', 'c', 'b', 'a'), 'same')).toBeNull();
    expect(problem(rows('e', 'd', 'c', 'b'), 'same')).toMatch(/row 0/);
  });

  it('compares totals', () => {
    const five = { ...expected, total: 5 };
    expect(problemOf({ rows: rows('a', 'b', 'c'), total: 4 }, five, 'first')).toMatch(
      'total 4 instead of 5',
    );
  });

  it('begins a later page where the ones before it end', () => {
    const second = { ...expected, skip: 3 };
    expect(problemOf({ rows: rows('d', 'e'), total: null }, second, 'first')).toBeNull();
    expect(problemOf({ rows: rows('d', 'e'), total: null }, second, 'ties')).toBeNull();
  });
});
