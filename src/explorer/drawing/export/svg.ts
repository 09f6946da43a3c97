import { xml } from '../../../fact/text/markup.js';
import type { LineWord } from '../line-words.js';
import { anchorOf, baselines, faceOf, HALO, labelColour, type LabelPaint } from '../label-paint.js';
import { PALETTES, type Theme } from '../palette.js';
import type { CaptionText, Drawing, Fill, Layer, Stroke } from './shapes.js';

const round = (value: number): number => Math.round(value * 100) / 100;
const ANCHORS = { left: 'start', right: 'end', center: 'middle' };

function strokeTag({ path, colour, width, dashes }: Stroke): string {
  const pattern = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${pattern}/>`;
}

function fillTag({ path, colour, rim, title }: Fill): string {
  const edge =
    rim === undefined
      ? ''
      : ` stroke="${rim.colour}" stroke-width="${rim.width}" paint-order="stroke"`;
  const said = title === undefined ? '/>' : `><title>${xml(title)}</title></path>`;
  return `<path d="${path}" fill="${colour}" fill-rule="evenodd"${edge}${said}`;
}

function labelTag(label: LabelPaint, theme: Theme): string {
  const { text, side, box } = label;
  const { align, x } = anchorOf(side, box);
  const { size, weight } = faceOf(label);
  const rows = baselines(text, box);
  const spans = text.lines.map(
    (line, at) =>
      `<tspan x="${round(x)}" y="${round(rows[at] ?? box.bottom)}">${xml(line)}</tspan>`,
  );
  return `<text font-size="${size}" font-weight="${weight}" text-anchor="${ANCHORS[align]}" fill="${labelColour(theme, label)}">${spans.join('')}</text>`;
}

function wordTag(word: LineWord, theme: Theme): string {
  const turned = `translate(${round(word.at.x)} ${round(word.at.y + 0.5)}) rotate(${round((word.angle * 180) / Math.PI)})`;
  return `<text transform="${turned}" font-size="12" font-weight="500" text-anchor="middle" dy="0.35em" fill="${PALETTES[theme].ink}">${xml(word.text)}</text>`;
}

function captionTag({ text, x, y, size, weight, colour, isItalic }: CaptionText): string {
  const slant = isItalic === true ? ' font-style="italic"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}"${slant} fill="${colour}">${xml(text)}</text>`;
}

function layerTags({ strokes, fills, texts }: Layer): string[] {
  return [...strokes.map(strokeTag), ...fills.map(fillTag), ...texts.map(captionTag)];
}

/** A drawing as an SVG file with real texts and no styles, so that any page may show it. */
export function toSvg(drawing: Drawing, theme: Theme, family: string): string {
  const { left, top, width, height, ground } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ground}"/>`,
    '<g>',
    ...drawing.strokes.map(strokeTag),
    '</g><g>',
    ...drawing.fills.map(fillTag),
    `</g><g font-family="${xml(family)}" stroke="${ground}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke">`,
    ...drawing.words.map((word) => wordTag(word, theme)),
    ...drawing.labels.map((label) => labelTag(label, theme)),
    `</g><g font-family="${xml(family)}">`,
    ...(drawing.above === null ? [] : layerTags(drawing.above)),
    ...drawing.texts.map(captionTag),
    '</g></svg>',
  ].join('\n');
}
