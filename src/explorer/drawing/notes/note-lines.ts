import type { Box } from '../geometry.js';
import type { Measure } from '../label-box.js';
import { parseMarkdown, type Block, type Line, type Span } from './markdown.js';
import { NOTE } from './note-colours.js';
import type { Note } from './note.js';

/** Words of one look on one line. */
export interface NoteText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLink: boolean;
}

interface Row {
  readonly spans: readonly Span[];
  readonly isHeading: boolean;
  readonly indent: number;
  /** Pixels above it. */
  readonly above: number;
}

const INDENT = 16;

/** A note as lines of words around its middle, as wide as a page shows it. */
export function layOutNote(
  { x, y, text }: Note,
  measure: Measure,
): { readonly box: Box; readonly texts: readonly NoteText[] } {
  const rows = parseMarkdown(text).flatMap((block, at) => rowsOf(block, at === 0, measure));
  const width = (row: Row): number =>
    row.indent + row.spans.reduce((sum, span) => sum + widthOf(span, row.isHeading, measure), 0);
  const inner = Math.max(24, ...rows.map(width));
  const height = Math.max(
    NOTE.leading,
    rows.reduce((sum, { above }) => sum + above + NOTE.leading, 0),
  );
  const [halfWidth, halfHeight] = [inner / 2 + NOTE.padding, height / 2 + NOTE.padding];
  const box = {
    left: x - halfWidth,
    right: x + halfWidth,
    top: y - halfHeight,
    bottom: y + halfHeight,
  };
  const texts: NoteText[] = [];
  let line = box.top + NOTE.padding;
  for (const row of rows) {
    line += row.above + NOTE.leading;
    let across = box.left + NOTE.padding + row.indent;
    for (const span of row.spans) {
      // Spaces at the beginning of a text are lost in files.
      const text = span.text.trimStart();
      const blank = { ...span, text: span.text.slice(0, -text.length || undefined) };
      const lead = text === span.text ? 0 : widthOf(blank, row.isHeading, measure);
      texts.push({
        ...{ text: text.trimEnd(), x: across + lead, y: line - 5 },
        size: row.isHeading ? NOTE.heading : NOTE.size,
        isBold: row.isHeading || span.isBold === true,
        isItalic: span.isItalic === true,
        isLink: span.href !== undefined,
      });
      across += widthOf(span, row.isHeading, measure);
    }
  }
  return { box, texts: texts.filter((one) => one.text.trim() !== '') };
}

function widthOf({ text, isBold }: Span, isHeading: boolean, measure: Measure): number {
  const bold = isHeading || isBold === true;
  return (measure(text, bold) * (isHeading ? NOTE.heading : NOTE.size)) / (bold ? 14 : 12);
}

function rowsOf(block: Block, isFirst: boolean, measure: Measure): readonly Row[] {
  const isHeading = block.type === 'HEADING';
  const indent = block.type === 'LIST' ? INDENT : 0;
  const lines: readonly Line[] =
    block.type === 'LIST'
      ? block.items.map((item, at) => [{ text: block.isOrdered ? `${at + 1}. ` : '• ' }, ...item])
      : block.lines;
  const room = NOTE.width - 2 * NOTE.padding;
  return lines
    .flatMap((line) => wrapped(line, room, (span) => widthOf(span, isHeading, measure), indent))
    .map((row, at) => ({ ...row, isHeading, above: at === 0 && !isFirst ? NOTE.gap : 0 }));
}

/** A line in rows no wider than the room; rows after the first of a list's item are indented. */
function wrapped(
  line: Line,
  room: number,
  measure: (span: Span) => number,
  indent: number,
): readonly Pick<Row, 'spans' | 'indent'>[] {
  const rows: { spans: Span[]; indent: number }[] = [{ spans: [], indent: 0 }];
  let across = 0;
  for (const piece of line.flatMap(pieces)) {
    const width = measure(piece);
    const isBlank = piece.text.trim() === '';
    if (across > 0 && across + width > room && !isBlank) {
      rows.push({ spans: [], indent });
      across = indent;
    }
    put(rows.at(-1)?.spans ?? [], piece);
    across += width;
  }
  return rows;
}

/** Adds words to a row; those of one look stay one text, so that files can be searched. */
function put(spans: Span[], piece: Span): void {
  const last = spans.at(-1);
  const look = (span: Span): string => JSON.stringify({ ...span, text: '' });
  if (last !== undefined && look(last) === look(piece))
    spans.splice(-1, 1, { ...last, text: last.text + piece.text });
  else spans.push(piece);
}

/** Words and the spaces between them, each with the look of the whole. */
function pieces(span: Span): readonly Span[] {
  return (span.text.match(/\s+|\S+/g) ?? []).map((text) => ({ ...span, text }));
}
