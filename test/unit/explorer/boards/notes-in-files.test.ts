import { draw } from '../../../../src/explorer/drawing/export/drawing.js';
import { toSvg } from '../../../../src/explorer/drawing/export/svg.js';
import { roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { planned } from '../../../../src/explorer/drawing/layout/plan.js';
import { arrowShape } from '../../../../src/explorer/drawing/notes/arrow-shape.js';
import { layOutNote } from '../../../../src/explorer/drawing/notes/note-lines.js';
import type { Annotations } from '../../../../src/explorer/drawing/notes/note.js';
import { paintNotes } from '../../../../src/explorer/drawing/notes/paint-notes.js';
import { composeScene, shapeOf } from '../../../../src/explorer/drawing/scene.js';
import { entity, EVERYTHING, relation } from '../graph/picture-of.js';

const picture = {
  nodes: [entity('a'), entity('b'), entity('c')],
  relations: [relation('a', 'b'), relation('b', 'c')],
};
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 200, y: 200 }],
]);
const scene = composeScene(picture, EVERYTHING, roughWidth);
const annotations: Annotations = {
  notes: [
    { id: 'n1', x: 600, y: 50, text: '# Vote\n**Nine** <b>said</b> *no*, see [it](https://x.org)' },
    { id: 'n2', x: 600, y: 300, text: '- one\n- two' },
  ],
  arrows: [
    { id: 'a1', from: { note: 'n1' }, to: { entity: 'a' }, label: 'about' },
    { id: 'a2', from: { entity: 'c' }, to: { entity: 'd' }, label: 'nowhere' },
  ],
};

function file(emphasised: ReadonlySet<string> | null = null): string {
  const attention = { selected: null, hovered: null, theme: 'light', colourBy: 'KIND' } as const;
  const overlay = {
    paint: (given: Parameters<typeof paintNotes>[1]) => paintNotes(annotations, given),
    render: () => {
      throw new Error('Files are not rendered.');
    },
    place: () => undefined,
    extents: () => [],
  };
  const input = { scene, places, bends: new Map<string, number>(), measure: roughWidth, overlay };
  const drawing = draw({ ...input, attention: { ...attention, emphasised } });
  expect(drawing.left + drawing.width).toBeGreaterThan(680);
  return toSvg(drawing, 'light', 'Inter, sans-serif');
}

it('has notes with their marks as texts, and arrows whose ends are there', () => {
  const svg = file();
  expect(svg).toContain('font-size="14.5" font-weight="600" fill="#1a1d21">Vote</text>');
  expect(svg).toContain('font-size="13" font-weight="600" fill="#1a1d21">Nine</text>');
  expect(svg).toContain('font-weight="400" font-style="italic" fill="#1a1d21">no</text>');
  expect(svg).toContain('fill="#0b57a4">it</text>');
  expect(svg).toContain('&lt;b&gt;said&lt;/b&gt;');
  expect(svg).toContain('>• one</text>');
  expect(svg).toContain('>about</text>');
  expect(svg).not.toContain('nowhere');
  expect(svg.split('stroke="#6b5600"')).toHaveLength(2);
});

it('steps back from what does not stand out', () => {
  // The ink of labels, and 40 % of it on white.
  const labels = (svg: string, colour: string): number =>
    svg.split(new RegExp(`text-anchor="\\w+" fill="${colour}"`)).length - 1;
  expect([labels(file(), '#4d5359'), labels(file(), '#b8babd')]).toEqual([3, 0]);
  const some = file(new Set(['a', 'b']));
  expect([labels(some, '#1a1d21'), labels(some, '#b8babd')]).toEqual([2, 1]);
});

it('breaks lines of a note where the page does: no line is wider than its paper', () => {
  const text = 'Words that go on and on, until there is no more room for them on one line';
  const { box, texts } = layOutNote({ id: 'n', x: 0, y: 0, text }, roughWidth);
  expect(box.right - box.left).toBeLessThanOrEqual(220);
  const rows = [...new Set(texts.map(({ y }) => y))];
  expect(rows.length).toBeGreaterThan(2);
  for (const one of texts) {
    expect(one.x).toBeGreaterThanOrEqual(box.left);
    expect(one.x + (roughWidth(one.text, false) * 13) / 12).toBeLessThanOrEqual(box.right);
    expect(one.y).toBeLessThan(box.bottom);
  }
  expect(texts.map((one) => one.text).join(' ')).toBe(text);
});

it('draws an arrow from rim to rim, and none between what lies on each other', () => {
  const box = { x: 0, y: 0, halfWidth: 50, halfHeight: 20 };
  const numbers = (path = ''): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const right = numbers(arrowShape(box, { x: 200, y: 0, radius: 10 })?.line);
  expect([right[0], right.at(-2)]).toEqual([54, 186]);
  const down = numbers(arrowShape(box, { x: 0, y: 200, radius: 10 })?.line);
  expect([down[1], down.at(-1)]).toEqual([24, 186]);
  expect(arrowShape(box, { x: 30, y: 0, radius: 10 })).toBeNull();
});

it('puts symbols just where somebody has put them, and newcomers beside those they are linked with', () => {
  const known = new Map([
    ['a', { x: -300, y: 40 }],
    ['b', { x: 17, y: 5 }],
  ]);
  const found = planned(
    shapeOf(scene),
    { by: 'PLACES', places: known },
    { width: 900, height: 600 },
  );
  expect([found.get('a'), found.get('b')]).toEqual([...known.values()]);
  const { x = 0, y = 0 } = found.get('c') ?? {};
  expect(Math.hypot(x - 17, y - 5)).toBeLessThan(200);
});
