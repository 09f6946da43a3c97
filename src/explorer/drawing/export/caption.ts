import type { Measure } from '../label-box.js';
import { signOf } from '../badge.js';
import { PALETTES, type Theme } from '../palette.js';
import { symbolPath } from '../symbols.js';
import type { CaptionText, Drawing, Fill, Stroke } from './shapes.js';
import type { LegendEntry } from './legend-entries.js';

/** What a picture says of itself when it stands somewhere else. */
export interface Caption {
  readonly title: string;
  /** Under the title: date, filters, how much is shown. */
  readonly facts: string;
  readonly legend: readonly LegendEntry[];
  /** Under the picture: sources, whose it is, licence. */
  readonly notes: readonly string[];
}

/** Lines are not shorter than this, however small the picture. */
const LEAST_WIDTH = 560;
const MARGIN = 24;
const TITLE = { size: 20, leading: 26 };
const BODY = { size: 12, leading: 17 };
const ROW = 22;
/** Room for the symbol or the line before a word of the legend, and after it. */
const SIGN = 34;
const GAP = 18;

/** The same drawing with room above for title and facts, and below for legend and notes. */
export function withCaption(
  drawing: Drawing,
  caption: Caption,
  theme: Theme,
  measure: Measure,
): Drawing {
  const { ink, ink2 } = PALETTES[theme];
  const width = Math.max(drawing.width, LEAST_WIDTH);
  const left = drawing.left - (width - drawing.width) / 2;
  const x = left + MARGIN;
  const room = width - 2 * MARGIN;
  const plain = (text: string): number => measure(text, false);
  const titled = (text: string): number => (measure(text, true) * TITLE.size) / 14;
  const texts: CaptionText[] = [];
  const write = (
    lines: readonly string[],
    from: number,
    face: typeof TITLE,
    bold: boolean,
  ): number => {
    lines.forEach((text, at) => {
      const y = from + face.leading * at + face.size;
      texts.push({
        text,
        x,
        y,
        size: face.size,
        weight: bold ? 600 : 400,
        colour: bold ? ink : ink2,
      });
    });
    return from + face.leading * lines.length;
  };
  const head = [wrapped(caption.title, room, titled), wrapped(caption.facts, room, plain)] as const;
  const above = MARGIN + head[0].length * TITLE.leading + head[1].length * BODY.leading;
  const top = drawing.top - above;
  write(head[1], write(head[0], top + MARGIN, TITLE, true), BODY, false);
  const bottom = drawing.top + drawing.height;
  const legend = placeLegend(caption.legend, { x, y: bottom, room, theme, measure: plain });
  const notes = caption.notes.flatMap((note) => wrapped(note, room, plain));
  const end = write(notes, legend.end, BODY, false);
  return {
    ...drawing,
    left: Math.floor(left),
    top: Math.floor(top),
    width: Math.ceil(width),
    height: Math.ceil(end + MARGIN - top),
    strokes: [...drawing.strokes, ...legend.strokes],
    fills: [...drawing.fills, ...legend.fills],
    texts: [...texts, ...legend.texts],
  };
}

interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly theme: Theme;
  readonly measure: (text: string) => number;
}

function placeLegend(
  entries: readonly LegendEntry[],
  { x, y, room, theme, measure }: LegendPlace,
): { end: number; strokes: Stroke[]; fills: Fill[]; texts: CaptionText[] } {
  const { ink2, canvas } = PALETTES[theme];
  const strokes: Stroke[] = [];
  const fills: Fill[] = [];
  const texts: CaptionText[] = [];
  let [across, row] = [0, 0];
  for (const entry of entries) {
    const width = SIGN + measure(entry.label) + GAP;
    if (across > 0 && across + width > room) [across, row] = [0, row + 1];
    const [left, middle] = [x + across, y + row * ROW + ROW / 2];
    if (entry.shape === null) {
      const path = `M${left} ${middle}H${left + SIGN - 8}`;
      strokes.push({ path, colour: entry.colour, width: entry.width, dashes: entry.dashes });
      for (const path of entry.marks(left + (SIGN - 8) / 2, middle)) {
        strokes.push({ path, colour: entry.colour, width: 1.6, dashes: [] });
      }
      if (entry.badge !== undefined) {
        fills.push(...signOf(entry.badge, { x: left + (SIGN - 8) / 2, y: middle }, theme));
      }
      if (entry.isOpen) {
        const rim = { colour: entry.colour, width: 2.4 };
        fills.push({ path: symbolPath('disc', left + 4, middle, 3), colour: canvas, rim });
      }
    } else {
      const path = symbolPath(entry.shape, left + SIGN - 16, middle, 6);
      fills.push({ path, colour: entry.colour });
    }
    const baseline = middle + BODY.size / 3;
    const face = { size: BODY.size, weight: 400 as const, colour: ink2 };
    texts.push({ text: entry.label, x: left + SIGN, y: baseline, ...face });
    across += width;
  }
  return { end: y + (entries.length === 0 ? 0 : (row + 1) * ROW + 8), strokes, fills, texts };
}

/** A text in lines that are no wider than the room; a word that is wider stands alone. */
function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
