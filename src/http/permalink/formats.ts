/** The forms in which a permalink answers; the first is for whoever does not mind. */
export const FORMATS = {
  html: { mediaType: 'text/html', suffix: 'html', label: 'HTML' },
  jsonld: { mediaType: 'application/ld+json', suffix: 'jsonld', label: 'JSON-LD' },
  turtle: { mediaType: 'text/turtle', suffix: 'ttl', label: 'Turtle' },
  json: { mediaType: 'application/json', suffix: 'json', label: 'JSON' },
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** The forms beside the page to read. */
export const DATA_FORMATS = FORMAT_NAMES.filter((name) => name !== 'html');

/** `text/html; charset=utf-8`. */
export function contentType(format: Format): string {
  return `${FORMATS[format].mediaType}; charset=utf-8`;
}

export function formatOfSuffix(suffix: string): Format | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].suffix === suffix);
}
