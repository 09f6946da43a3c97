import { planned, type Plan } from '../../../../src/explorer/drawing/layout/plan.js';
import { composeScene, shapeOf } from '../../../../src/explorer/drawing/scene.js';
import { roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { stepsFrom } from '../../../../src/explorer/drawing/layout/steps.js';
import type { GraphData } from '../../../../src/explorer/drawing/graph-data.js';
import { entity, EVERYTHING, relation, wheel } from './picture-of.js';

const STAGE = { width: 900, height: 600 };
const shaped = (picture: GraphData) => shapeOf(composeScene(picture, EVERYTHING, roughWidth));
const place = (picture: GraphData, plan: Plan) => planned(shaped(picture), plan, STAGE);

/** a – b – c – d in a row, e linked with a too, and f and g by themselves. */
const row: GraphData = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => entity(id)),
  relations: [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['a', 'e'],
    ['f', 'g'],
  ].map(([one = '', two = '']) => relation(one, two)),
};

/** No symbol lies on another. */
function expectApart(picture: GraphData, places: ReturnType<typeof place>): void {
  const all = [...places.values()];
  expect(all).toHaveLength(picture.nodes.length);
  const near = all.flatMap((a, at) =>
    all.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 12),
  );
  expect(near).toEqual([]);
}

it('counts steps from the subjects, and what they do not reach as one more', () => {
  const shape = shaped(row);
  const steps = (around: string[]): Record<string, number> =>
    Object.fromEntries<number>(
      stepsFrom(shape, around).map((step, at) => [shape.ids[at] ?? '', step] as const),
    );
  expect(steps(['a'])).toEqual({ a: 0, b: 1, e: 1, c: 2, d: 3, f: 4, g: 4 });
  expect(steps(['a', 'd'])).toEqual({ a: 0, d: 0, b: 1, c: 1, e: 1, f: 2, g: 2 });
  // Without a subject the one with most links.
  expect(Object.values(steps([])).filter((step) => step === 0)).toHaveLength(1);
});

it('puts rings around the subject, each farther out', () => {
  const places = place(row, { by: 'RINGS', around: ['a'] });
  const reach = (id: string) => {
    const at = places.get(id) ?? { x: NaN, y: NaN };
    // The stage is 1.5 times as wide as high, and so are rings.
    return Math.hypot(at.x / Math.sqrt(1.5), at.y * Math.sqrt(1.5));
  };
  expect(places.get('a')).toEqual({ x: 0, y: 0 });
  expect(reach('b')).toBeCloseTo(reach('e'));
  expect(reach('b')).toBeLessThan(reach('c'));
  expect(reach('c')).toBeLessThan(reach('d'));
  expect(reach('d')).toBeLessThan(reach('g'));
  expectApart(wheel(150), place(wheel(150), { by: 'RINGS', around: ['hub'] }));
});

it('puts layers one under the other, and those above each other that are linked', () => {
  const steps = place(row, { by: 'STEPS', around: ['a'] });
  const ys = ['a', 'b', 'c', 'd', 'f'].map((id) => steps.get(id)?.y ?? NaN);
  expect(ys).toEqual([...ys].sort((one, other) => one - other));
  expect(steps.get('b')?.y).toBe(steps.get('e')?.y);
  // Two layers of three, linked crosswise when they come in the order of their names.
  const pairs = [
    ['p1', 'q3'],
    ['p2', 'q2'],
    ['p3', 'q1'],
  ];
  const crossed: GraphData = {
    nodes: pairs.flat().map((id) => entity(id)),
    relations: pairs.map(([one = '', two = '']) => relation(one, two)),
  };
  const layers = new Map(pairs.flat().map((id) => [id, id.startsWith('p') ? 0 : 1]));
  const places = place(crossed, { by: 'LAYERS', layers });
  for (const [one = '', two = ''] of pairs) expect(places.get(one)?.x).toBe(places.get(two)?.x);
  expectApart(wheel(150), place(wheel(150), { by: 'STEPS', around: ['hub'] }));
});

it('keeps north up and west left where entities are on the globe, and the rest below', () => {
  const spots = new Map([
    ['a', { x: 500, y: 100 }],
    ['b', { x: 520, y: 100 }],
    ['c', { x: 510, y: 140 }],
    ['d', { x: 510, y: 140 }],
  ]);
  const places = place(row, { by: 'SPOTS', spots });
  const at = (id: string) => places.get(id) ?? { x: NaN, y: NaN };
  expect(at('a').x).toBeLessThan(at('b').x);
  expect(at('a').y).toBeLessThan(at('c').y);
  for (const id of ['e', 'f', 'g']) expect(at(id).y).toBeGreaterThan(at('c').y);
  expectApart(row, places);
  // Of none is it known where it is.
  expectApart(row, place(row, { by: 'SPOTS', spots: new Map() }));
});
