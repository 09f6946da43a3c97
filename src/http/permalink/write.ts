import { today } from '../../domain/time/partial-date.js';
import { jsonldOf } from '../../fact/rdf/jsonld.js';
import { turtleOf } from '../../fact/rdf/turtle.js';
import { addressOf, type PermalinkRequest } from './address.js';
import { DATA_FORMATS, FORMAT_NAMES, FORMATS, type Format } from './formats.js';
import { jsonOfRecord } from './json.js';
import type { Assets } from './pages/assets.js';
import { documentPage } from './pages/document-page.js';
import { entityPage } from './pages/entity-page.js';
import { framed, type Page } from './pages/frame.js';
import { relationPage } from './pages/relation-page.js';
import { resourcesOfRecord } from './rdf.js';
import type { PermalinkRecord } from './records/find.js';

/** A record in one of the forms. */
export async function written(
  record: PermalinkRecord,
  format: Format,
  asked: PermalinkRequest,
  base: string,
  assets: Assets,
): Promise<string> {
  const writers: Readonly<Record<Format, () => string | Promise<string>>> = {
    html: () => framed(pageOf(record, asked, base), assets),
    json: () => `${JSON.stringify(jsonOfRecord(record, base, today()), null, 2)}\n`,
    jsonld: () => joined(jsonldOf(resourcesOfRecord(record, base), base)),
    turtle: () => joined(turtleOf(resourcesOfRecord(record, base), base)),
  };
  return writers[format]();
}

async function joined(parts: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

function pageOf(
  record: PermalinkRecord,
  { id, view, list, after }: PermalinkRequest,
  base: string,
): Page {
  const alternates = DATA_FORMATS.map((format) => ({
    format,
    address: addressOf('', id, { format, view, list, after }),
  }));
  return { ...contentOf(record, base, today()), alternates };
}

function contentOf(record: PermalinkRecord, base: string, read: string): Omit<Page, 'alternates'> {
  if (record.what === 'entity') return entityPage(record, base, read);
  return record.what === 'relation'
    ? relationPage(record, base, read)
    : documentPage(record, base, read);
}

/** Where the same is in its other forms, for programs that do not read the page. */
export function linksOf(asked: PermalinkRequest, base: string): string {
  const { id, view, list, after } = asked;
  const others = FORMAT_NAMES.map(
    (format) =>
      `<${addressOf(base, id, { format, view, list, after })}>; rel="alternate"; type="${FORMATS[format].mediaType}"`,
  );
  return [`<${addressOf(base, id)}>; rel="canonical"`, ...others].join(', ');
}
