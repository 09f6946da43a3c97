import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { cleanDocument } from '../../../domain/checks/clean-document.js';
import { accepted } from '../../../domain/checks/cleaning.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import { invalidInput } from '../../../domain/errors.js';
import type { Item } from '../item.js';
import type { Reading, Source, SourceFile } from '../source.js';
import type { Mapping } from './mapping/mapping.js';
import { columnsOf, readMapping } from './mapping/read-mapping.js';
import { openTable, sheetsNamed } from './read/open-table.js';
import { bodyRows, tableIn, type Table } from './read/table-body.js';
import { slugOf, tableDocumentId } from './rows/ids.js';
import { TableItems } from './rows/table-items.js';
import { suggestMapping } from './suggest/suggest.js';

const OPTIONS = z.object({
  mapping: z.string().optional(),
  suggest: z.boolean().optional(),
  encoding: z.string().optional(),
  sheet: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
});

type Options = z.infer<typeof OPTIONS>;

/** CSV, TSV and XLSX files with a mapping that says what their columns mean. */
export const tableSource: Source<Options> = {
  options: OPTIONS,
  completes: true,
  async print(files, options, { engine }) {
    const [file] = files;
    if (options.suggest !== true || file === undefined) return null;
    return suggestMapping(file, options, engine);
  },
  async *read(files, options, reading) {
    const { mapping: path } = options;
    if (path === undefined) throw noMapping(files);
    const mapping = await readMapping(path);
    const opened: Opened[] = [];
    for (const file of files) opened.push(...(await opening(file, mapping, options)));
    const sizes = await Promise.all(opened.map(({ file }) => sizeOf(file)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const documents = new Set<string>();
    let before = 0;
    for (const [at, one] of opened.entries()) {
      const [start, size] = [before, sizes[at] ?? 0];
      yield* itemsOf(one, reading, (times, of, bytes) => {
        reading.onProgress(start + Math.round((times * size + bytes) / of), total);
      });
      documents.add(one.document.id);
      before += size;
    }
    const place = { file: files.at(-1)?.name ?? '', at: 'the end' };
    const reason = 'the table says it no more';
    for (const document of documents) yield { item: 'complete', place, document, reason };
  },
};

interface Opened {
  readonly file: SourceFile;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly document: DocumentInput;
  /** One of several sheets, each of which may number its rows from 1. */
  readonly isOneOfMany: boolean;
}

/** Opens the sheets of a file and reads them through, so that one that cannot be read changes nothing. */
async function opening(file: SourceFile, mapping: Mapping, options: Options): Promise<Opened[]> {
  await sizeOf(file);
  const all = await openTable(file, options.encoding);
  const sheets = await sheetsNamed(file, all, options.sheet ?? mapping.sheet);
  const document = documentOf(file, mapping, options);
  const opened: Opened[] = [];
  for (const sheet of sheets) {
    const where = sheet.name === null ? file.name : `${file.name}, sheet ${sheet.name}`;
    const table = await tableIn(sheet, where, mapping);
    table.columns.require(columnsOf(mapping), where);
    let rows = 0;
    for await (const row of bodyRows(table)) rows += Math.sign(row.number);
    if (rows === 0) throw invalidInput(`${where} has no rows below its header.`);
    opened.push({ file, table, mapping, document, isOneOfMany: sheets.length > 1 });
  }
  return opened;
}

function documentOf(
  file: SourceFile,
  { document = {} }: Mapping,
  { title, publisher, url, date }: Options,
): DocumentInput {
  const flags = present({ title, publisher, url, date });
  const rest = { publisher: null, url: null, date: null, language: null, reliability: 1 };
  const own = { id: tableDocumentId(file), title: file.name, retrieved: null };
  return accepted(cleanDocument({ ...rest, ...own, ...present(document), ...flags }), 'document');
}

/** Only what is given. */
function present<Value extends object>(
  values: Value,
): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof Value]?: NonNullable<Value[Key]> };
}

async function* itemsOf(
  { file, table, mapping, document, isOneOfMany }: Opened,
  reading: Reading,
  onRead: (before: number, times: number, bytes: number) => void,
): AsyncGenerator<Item> {
  const { name: sheet } = table.sheet;
  const own = document.id.replace(/^document:(?:table-)?/, '');
  const scope = isOneOfMany ? `${own}-${slugOf(sheet ?? '')}` : own;
  const context = { file: file.name, sheet, document: document.id, scope, mapping };
  yield* new TableItems(context, table, reading, onRead).all(document);
}

function noMapping(files: readonly SourceFile[]): Error {
  const [first] = files;
  const name = /^[\w./-]+$/.test(first?.name ?? '')
    ? (first?.name ?? '')
    : `"${first?.name ?? ''}"`;
  return invalidInput(
    `What do the columns mean? Let me suggest it, look it through, then import:\n  mgg import table ${name} --suggest > mapping.json\n  mgg import table ${name} --mapping mapping.json`,
  );
}

async function sizeOf({ path, name }: SourceFile): Promise<number> {
  if (path === '-') return 0;
  const found = await stat(path);
  if (found.isFile()) return found.size;
  throw invalidInput(`${name} is a folder. Name a CSV, TSV or XLSX file.`);
}
