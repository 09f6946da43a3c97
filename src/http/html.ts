import { escaped } from '../fact/text/markup.js';

/** Text that is HTML already: what `html` gives, and what it takes in as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/**
 * HTML with values in it: texts are escaped, lists joined, nothing stands for null and false.
 * Values may stand in texts and in quoted attributes, never in a script or a style.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const parts = strings.map((text, at) => text + (at < values.length ? written(values[at]) : ''));
  return new Markup(parts.join(''));
}

function written(value: Part): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value));
}

/** Data for a script element of a type that browsers do not run. */
export function dataBlock(type: string, data: unknown): Markup {
  const text = JSON.stringify(data).replace(/[<>&]/g, (sign) => UNICODE[sign] ?? sign);
  return new Markup(`<script type="${escaped(type)}">${text}</script>`);
}

const UNICODE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};
