import type { CaptionText, Fill, Layer, Stroke } from '../export/shapes.js';
import type { Box } from '../geometry.js';
import type { Painted } from '../overlay.js';
import { PALETTES } from '../palette.js';
import { arrowShapes, boxTarget, type Target } from './arrow-shape.js';
import { NOTE, NOTE_COLOURS } from './note-colours.js';
import { layOutNote, type NoteText } from './note-lines.js';
import type { Annotations, ArrowEnd } from './note.js';

/** Notes and arrows as paths and texts, at the size of the picture. */
export function paintNotes({ notes, arrows }: Annotations, picture: Painted): Layer {
  const { scene, places, theme, measure } = picture;
  const colours = NOTE_COLOURS[theme];
  const laid = notes.map((note) => ({ note, ...layOutNote(note, measure) }));
  const boxes = new Map(laid.map(({ note, box }) => [note.id, box]));
  const target = (end: ArrowEnd): Target | undefined => {
    if ('note' in end) {
      const box = boxes.get(end.note);
      return box && boxTarget(box);
    }
    const [at, radius] = [places.get(end.entity), scene.nodes.get(end.entity)?.radius];
    return at === undefined || radius === undefined ? undefined : { ...at, radius };
  };
  const shapes = arrowShapes(arrows, target);
  const { ink } = PALETTES[theme];
  const strokes: Stroke[] = [...shapes.values()].map(({ line }) => ({
    ...{ path: line, colour: colours.arrow, width: 2, dashes: [] },
  }));
  const heads: Fill[] = [...shapes.values()].map(({ head }) => ({
    ...{ path: head, colour: colours.arrow },
  }));
  const labels = arrows.flatMap(({ id, label }) => {
    const shape = shapes.get(id);
    if (shape === undefined || label === '') return [];
    const width = measure(label, false);
    const { x, y } = shape.middle;
    const box = { left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - 9, bottom: y + 9 };
    return [{ label, box }];
  });
  const grounds: Fill[] = [
    ...labels.map(({ box }) => ({ path: rectangle(box), colour: PALETTES[theme].canvas })),
    ...laid.map(({ box }) => ({
      path: rectangle(box),
      colour: colours.ground,
      rim: { colour: colours.edge, width: 2 },
    })),
  ];
  const toText = ({ text, x, y, size, isBold, isItalic, isLink }: NoteText): CaptionText => ({
    ...{ text, x, y, size, isItalic },
    weight: isBold ? 600 : 400,
    colour: isLink ? PALETTES[theme].accent : ink,
  });
  const said = labels.map(({ label, box }): CaptionText => ({
    text: label,
    ...{ x: box.left + 4, y: box.bottom - 5, size: 12, weight: 400, colour: ink },
  }));
  return {
    strokes,
    fills: [...heads, ...grounds],
    texts: [...laid.flatMap(({ texts }) => texts.map(toText)), ...said],
    boxes: [...laid.map(({ box }) => box), ...labels.map(({ box }) => box)],
  };
}

const CORNER = Math.min(4, NOTE.padding);
const round = (value: number): number => Math.round(value * 100) / 100;

function rectangle({ left, top, right, bottom }: Box): string {
  const [x, y, w, h] = [left, top, right - left - 2 * CORNER, bottom - top - 2 * CORNER].map(round);
  const turn = (dx: number, dy: number): string => `a${CORNER} ${CORNER} 0 0 1 ${dx} ${dy}`;
  return [
    `M${(x ?? 0) + CORNER} ${y}h${w}${turn(CORNER, CORNER)}v${h}${turn(-CORNER, CORNER)}`,
    `h${-(w ?? 0)}${turn(-CORNER, -CORNER)}v${-(h ?? 0)}${turn(CORNER, -CORNER)}Z`,
  ].join('');
}
