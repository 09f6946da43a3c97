import { draw } from '../../../../src/explorer/drawing/export/drawing.js';
import { toSvg } from '../../../../src/explorer/drawing/export/svg.js';
import { roughWidth } from '../../../../src/explorer/drawing/label-box.js';
import { composeScene } from '../../../../src/explorer/drawing/scene.js';
import { entity, EVERYTHING, relation } from './picture-of.js';

const picture = {
  nodes: [
    entity('a', { name: 'Aid & <Trade>' }),
    entity('b', { name: 'Bee', kind: 'DIALOGUE' }),
    entity('c', { name: 'Sea', kind: 'FRAMEWORK' }),
    entity('d', { name: 'Dee', kind: 'COUNTRY' }),
  ],
  relations: [
    relation('a', 'b', { status: 'PLANNED', label: 'secretariat', group: 'STEERING' }),
    relation('d', 'c', { vote: 'NO', type: 'VOTED_ON', group: 'COMMITMENT', confidence: 0.8 }),
    relation('a', 'c', { possible: true, confidence: 0.6 }),
  ],
};
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 300, y: 0 }],
  ['c', { x: 300, y: 200 }],
  ['d', { x: 0, y: 260 }],
]);

function svg(selected: string | null): string {
  const scene = composeScene(picture, EVERYTHING, roughWidth);
  const attention = { selected, hovered: null, theme: 'light', colourBy: 'KIND' } as const;
  const drawing = draw({ scene, places, bends: new Map(), attention, measure: roughWidth });
  return toSvg(drawing, 'light', 'Inter, sans-serif');
}

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;

it('holds every symbol with its whole name, every label as text and every line', () => {
  const file = svg(null);
  expect(count(file, '<title>')).toBe(4);
  expect(count(file, '<text ')).toBe(4);
  // Three lines and the cross of the vote.
  expect(count(file, 'fill="none"')).toBe(4);
  expect(file).toContain('<title>Aid &amp; &lt;Trade&gt;</title>');
  expect(file).toContain('>Bee</tspan>');
});

it('shows status as a pattern and confidence as width', () => {
  const file = svg(null);
  expect(file).toContain('stroke="#30363d" stroke-width="1.6" stroke-dasharray="6 4"');
  expect(file).toContain('stroke="#7562d5" stroke-width="1.1"/>');
  expect(file).toContain('stroke="#8a9099" stroke-width="0.7"/>');
});

it('has open ends on the line that may hold', () => {
  expect(count(svg(null), 'fill="#ffffff" fill-rule="evenodd" stroke="#8a9099"')).toBe(2);
});

it('says words and has arrowheads on the lines of the selection only', () => {
  expect(svg(null)).not.toContain('secretariat');
  const file = svg('a');
  expect(count(file, '>secretariat</text>')).toBe(1);
  expect(count(file, '>member</text>')).toBe(1);
  expect(file).toContain('stroke="#0b57a4"');
  expect(file).not.toContain('style=');
});

it('dims what is not linked with the selection', () => {
  // 28 % of #279b74 on white.
  expect(svg('a')).toContain('fill="#c3e3d8"');
  expect(svg(null)).not.toContain('fill="#c3e3d8"');
});
