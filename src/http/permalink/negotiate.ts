import { FORMAT_NAMES, FORMATS, type Format } from './formats.js';

interface Range {
  readonly type: string;
  readonly subtype: string;
  /** How much it is wanted: 0 (not at all) to 1. */
  readonly quality: number;
}

/**
 * The form that suits an `Accept` header best (RFC 9110, 12.5.1); among equals the one that stands
 * first in `FORMATS`. Null when none suits.
 */
export function negotiate(accept: string | undefined): Format | null {
  const ranges = (accept ?? '*/*').split(',').flatMap(rangeOf);
  if (ranges.length === 0) return 'html';
  const wanted = FORMAT_NAMES.map((name) => [name, qualityOf(name, ranges)] as const);
  const [best, quality] = wanted.reduce((a, b) => (b[1] > a[1] ? b : a));
  return quality > 0 ? best : null;
}

/** `text/html;q=0.8` as a range; nothing for what cannot be read. */
function rangeOf(text: string): Range[] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const [type, subtype, ...rest] = range.split('/');
  if (type === undefined || type === '' || subtype === undefined || rest.length > 0) return [];
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = given === undefined ? 1 : Number(given);
  return Number.isFinite(quality) ? [{ type, subtype, quality: clamp(quality) }] : [];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** What the closest range says of a form: `text/html` before `text/*` before `*` `/*`. */
function qualityOf(format: Format, ranges: readonly Range[]): number {
  const [type = '', subtype = ''] = FORMATS[format].mediaType.split('/');
  const closest = [
    ranges.filter((range) => range.type === type && range.subtype === subtype),
    ranges.filter((range) => range.type === type && range.subtype === '*'),
    ranges.filter((range) => range.type === '*' && range.subtype === '*'),
  ].find((found) => found.length > 0);
  return Math.max(0, ...(closest ?? []).map(({ quality }) => quality));
}
