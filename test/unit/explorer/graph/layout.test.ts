import { arrangeAtOnce, stretch } from '../../../../src/explorer/drawing/arrange.js';
import { roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { composeScene, shapeOf } from '../../../../src/explorer/drawing/scene.js';
import type { GraphData } from '../../../../src/explorer/drawing/graph-data.js';
import type { Point } from '../../../../src/explorer/drawing/geometry.js';
import { entity, EVERYTHING, relation, wheel } from './picture-of.js';

const STAGE = { width: 840, height: 740 };
const shaped = (picture: GraphData) => shapeOf(composeScene(picture, EVERYTHING, roughWidth));
const nothing = { given: new Map<string, Point>(), before: new Map<string, Point>() };

it('lays out the same picture the same way, whatever the order it comes in', () => {
  const picture = wheel(24);
  const turned = {
    nodes: [...picture.nodes].reverse(),
    relations: [...picture.relations].reverse(),
  };
  const one = arrangeAtOnce(shaped(picture), nothing, STAGE);
  const other = arrangeAtOnce(shaped(turned), nothing, STAGE);
  expect([...(other?.places ?? [])]).toEqual([...(one?.places ?? [])]);
});

it('lets no two symbols overlap', () => {
  const shape = shaped(wheel(40));
  const places = [...(arrangeAtOnce(shape, nothing, STAGE)?.places.values() ?? [])];
  const overlapping = places.flatMap((a, at) =>
    places.slice(at + 1).filter((b, next) => {
      const radii = (shape.radii[at] ?? 0) + (shape.radii[at + 1 + next] ?? 0);
      return Math.hypot(a.x - b.x, a.y - b.y) < radii;
    }),
  );
  expect(places).toHaveLength(41);
  expect(overlapping).toEqual([]);
});

it('keeps everything where it was when entities join', () => {
  const before = arrangeAtOnce(shaped(wheel(12)), nothing, STAGE)?.places ?? nothing.before;
  const grown: GraphData = {
    nodes: [...wheel(12).nodes, entity('new1'), entity('new2'), entity('far')],
    relations: [
      ...wheel(12).relations,
      relation('new1', 's3'),
      relation('new2', 's3'),
      relation('far', 'new2'),
    ],
  };
  const after = arrangeAtOnce(shaped(grown), { given: new Map(), before }, STAGE);
  expect(after?.fresh).toBe(false);
  expect(after?.places.size).toBe(16);
  for (const [id, at] of before) expect(after?.places.get(id)).toEqual(at);
});

it('uses places that come with a picture', () => {
  const given = new Map(wheel(4).nodes.map(({ id }, at) => [id, { x: at * 100, y: at * 90 }]));
  const arranged = arrangeAtOnce(shaped(wheel(4)), { given, before: new Map() }, STAGE);
  expect(arranged?.fresh).toBe(true);
  expect(arranged?.places.get('s1')).toEqual({ x: 200, y: 180 });
});

it('leaves a large picture to be laid out in slices', () => {
  expect(arrangeAtOnce(shaped(wheel(300)), nothing, STAGE)).toBeNull();
});

it('draws a picture apart along the longer side of a phone, labels counted in', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 600, y: 740 }],
  ]);
  expect(stretch(places, { width: 400, height: 600 }).get('b')).toEqual({ x: 600, y: 1110 });
  expect(stretch(places, { width: 600, height: 600 }).get('b')).toEqual({ x: 600, y: 740 });
});
