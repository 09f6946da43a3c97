import { draw } from '../../../../src/explorer/drawing/export/drawing.js';
import { withCaption } from '../../../../src/explorer/drawing/export/caption.js';
import { legendEntries } from '../../../../src/explorer/drawing/export/legend-entries.js';
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

it('says on a slide what it is, as of when, what its signs mean and whose it is', () => {
  const scene = composeScene(picture, EVERYTHING, roughWidth);
  const attention = { selected: null, hovered: null, theme: 'light', colourBy: 'KIND' } as const;
  const bare = draw({ scene, places, bends: new Map(), attention, measure: roughWidth });
  const kinds = {
    ORGANISATION: 'Bodies',
    DIALOGUE: 'Dialogues',
    FRAMEWORK: 'Texts',
    COUNTRY: 'States',
  };
  const groups = { STEERING: 'Leads', COMMITMENT: 'Binds', BELONGING: 'Belongs' };
  const legend = legendEntries(scene, attention, {
    kinds: { ...kinds, PROJECT: 'P', EVENT: 'E', THEME: 'T', RESOURCE: 'R', PLACE: 'L' },
    groups: { ...groups, DELIVERY: 'Delivers', SUBJECT: 'About', CRITICISM: 'Criticises' },
    ...{ planned: 'planned', claimed: 'claimed', no: 'voted no', abstained: 'abstained' },
    possible: 'may hold',
    differences: { new: 'came', gone: 'went', changed: 'differs', same: 'stays' },
  });
  // Kinds, groups and marks of this picture, and no others: nothing is claimed, nobody abstained.
  expect(legend.map(({ label }) => label)).toEqual([
    ...['Bodies', 'States', 'Dialogues', 'Texts', 'Leads', 'Belongs', 'Binds'],
    ...['planned', 'voted no', 'may hold'],
  ]);
  const long = 'Sources: '.concat('Aid & Trade; '.repeat(30));
  const caption = {
    title: 'Aid & <Trade>',
    facts: 'As of 2016.',
    legend,
    notes: [long, 'CC BY 4.0'],
  };
  const drawing = withCaption(bare, caption, 'light', roughWidth);
  const file = toSvg(drawing, 'light', 'Inter');
  expect(file).toMatch(/font-weight="600"[^>]*>Aid &amp; &lt;Trade&gt;<\/text>/);
  for (const said of ['As of 2016.', 'Bodies', 'voted no', 'CC BY 4.0']) {
    expect(count(file, `>${said}</text>`)).toBe(1);
  }
  // Words keep to the picture, and the picture keeps its place.
  const right = drawing.left + drawing.width;
  for (const { text, x, y } of drawing.texts) {
    expect(x + roughWidth(text, false)).toBeLessThanOrEqual(right);
    expect(y).toBeLessThan(drawing.top + drawing.height);
  }
  expect(count(file, '<title>')).toBe(4);
  expect(drawing.top + drawing.height).toBeGreaterThan(bare.top + bare.height + 60);
});
