import { dashesOf } from '../../../../src/explorer/drawing/line-style.js';
import { countLinks, mergePairs } from '../../../../src/explorer/drawing/lines.js';
import { relation } from './picture-of.js';

it('draws one line for all relations of a pair, whichever way they point', () => {
  const lines = mergePairs([
    relation('icmpd', 'rabat', { type: 'MEMBER_OF' }),
    relation('rabat', 'icmpd', { type: 'FUNDS', group: 'DELIVERY' }),
    relation('icmpd', 'khartoum'),
  ]);
  expect(lines.map(({ relations }) => relations.length)).toEqual([1, 2]);
  expect(lines[1]).toMatchObject({ mutual: true, source: 'rabat', target: 'icmpd' });
});

it('gives the line the colour of the strongest group', () => {
  const groups = [
    'SUBJECT',
    'BELONGING',
    'DELIVERY',
    'COMMITMENT',
    'STEERING',
    'CRITICISM',
  ] as const;
  const strongest = groups.map((_, at) => {
    const shown = groups.slice(0, at + 1);
    return mergePairs(shown.map((group) => relation('a', 'b', { group, type: group })))[0]?.group;
  });
  expect(strongest).toEqual(groups);
});

it('is as sure as the surest relation of that group, not of a weaker one', () => {
  const [line] = mergePairs([
    relation('a', 'b', { type: 'X', group: 'STEERING', confidence: 0.6 }),
    relation('a', 'b', { type: 'Y', group: 'STEERING', confidence: 0.8 }),
    relation('a', 'b', { type: 'Z', group: 'BELONGING', confidence: 0.95 }),
  ]);
  expect(line?.confidence).toBe(0.8);
});

it('may hold only when none of its relations holds for certain', () => {
  const possible = relation('a', 'b', { type: 'X', possible: true });
  expect(mergePairs([possible])[0]?.possible).toBe(true);
  expect(mergePairs([possible, relation('a', 'b')])[0]?.possible).toBe(false);
});

it('has no line for a relation of an entity with itself', () => {
  expect(mergePairs([relation('a', 'a')])).toEqual([]);
});

it('counts lines, not relations, as links', () => {
  const lines = mergePairs([
    relation('a', 'b', { type: 'X' }),
    relation('b', 'a', { type: 'Y' }),
    relation('a', 'c'),
  ]);
  expect([...countLinks(lines)].sort()).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
});

it('marks a line by what differs of it between two dates', () => {
  const lineOf = (...differences: readonly ('new' | 'gone' | 'same')[]) => {
    const [line] = mergePairs(
      differences.map((difference) => relation('a', 'b', { difference, type: difference })),
    );
    return line && [line.difference, dashesOf(line).length > 0];
  };
  expect(lineOf('same', 'same')).toEqual(['same', false]);
  expect(lineOf('same', 'new')).toEqual(['new', false]);
  expect(lineOf('gone')).toEqual(['gone', true]);
  expect(lineOf('gone', 'new')).toEqual(['changed', false]);
  expect(mergePairs([relation('a', 'b')])[0]?.difference).toBeUndefined();
});
