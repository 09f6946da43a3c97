import { roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { composeScene, MOST_NODES } from '../../../../src/explorer/drawing/scene.js';
import { entity, EVERYTHING, relation, wheel } from './picture-of.js';

it('hides kinds, groups and doubtful relations', () => {
  const picture = {
    nodes: [entity('a'), entity('b', { kind: 'COUNTRY' as const }), entity('c')],
    relations: [relation('a', 'b'), relation('a', 'c', { confidence: 0.6 })],
  };
  const lines = (more: object): number =>
    composeScene(picture, { ...EVERYTHING, ...more }, roughWidth).lines.length;
  expect(lines({})).toBe(2);
  expect(lines({ hiddenKinds: new Set(['COUNTRY']) })).toBe(1);
  expect(lines({ hiddenGroups: new Set(['BELONGING']) })).toBe(0);
  expect(lines({ minConfidence: 0.7 })).toBe(1);
});

it('keeps the best connected of too many and says how many are left out', () => {
  const scene = composeScene(wheel(MOST_NODES + 9), EVERYTHING, roughWidth);
  expect(scene.nodes.size).toBe(MOST_NODES);
  expect(scene.left).toBe(10);
  expect(scene.nodes.has('hub')).toBe(true);
});

it('makes the label of a hub bold, not of its neighbours', () => {
  const scene = composeScene(wheel(20), EVERYTHING, roughWidth);
  expect(scene.nodes.get('hub')?.text.hub).toBe(true);
  expect(scene.nodes.get('s0')?.text.hub).toBe(false);
});

it('sizes symbols by 4.6 + 1.9 times the root of their links', () => {
  expect(composeScene(wheel(25), EVERYTHING, roughWidth).nodes.get('hub')?.radius).toBeCloseTo(
    14.1,
    5,
  );
});
