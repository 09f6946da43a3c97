import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { readBytes } from '../../../files/read-bytes.js';
import { encodingNamed, markedEncoding } from '../../../files/text-of-file.js';
import { isWrongEncoding } from '../../../files/wrong-encoding.js';
import type { RejectedItem } from '../../item.js';
import type { SourceFile } from '../../source.js';
import { rejected } from '../rejected.js';
import type { ReadOptions } from '../xml/read-xml.js';
import { boundedLines } from './bounded-lines.js';

/** The longest row that is held in memory, in characters. */
const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', ';', '\t'];

/** A row of a table; of its cells those that are not empty. */
export interface TableRow {
  readonly line: number;
  readonly columns: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file with a line of headers, one at a time. A row that is too long or cannot be
 * taken apart is rejected; a quotation mark without its end, and bytes of another encoding, end the
 * file.
 */
export async function* readRows(
  file: SourceFile,
  options: ReadOptions,
): AsyncGenerator<TableRow | RejectedItem> {
  const skipped: RejectedItem[] = [];
  let columns: string[] = [];
  const at = (line: number) => ({ file: file.name, at: `line ${line}` });
  const texts = boundedLines(textsOf(file, options), LONGEST_ROW, (line) => {
    const most = LONGEST_ROW.toLocaleString('en');
    skipped.push(rejected(at(line), `The row has more than ${most} characters.`));
  });
  const first = await texts.next();
  if (first.done === true) return;
  const parser = parse({
    ...{ bom: true, delimiter: delimiterOf(first.value), info: true, trim: true },
    ...{ skip_empty_lines: true, relax_column_count: true, max_record_size: LONGEST_ROW },
    columns: (header: string[]) => (columns = header.map((name) => name.trim())),
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error === undefined) return undefined;
      if (error.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(error);
      else skipped.push(rejected(at(lineOf(error)), `The row is not readable: ${error.message}.`));
      return undefined;
    },
  });
  const source = Readable.from(from(first.value, texts));
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      line = info.lines;
      yield* skipped.splice(0);
      yield { line, columns, cells: filledIn(record) };
    }
    yield* skipped.splice(0);
  } catch (error) {
    yield* skipped.splice(0);
    yield rejected(at(line + 1), reasonFor(error));
  }
}

const lineOf = (error: CsvError): number => {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? line : 1;
};

function reasonFor(error: unknown): string {
  if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') {
    return `The row has more than ${LONGEST_ROW.toLocaleString('en')} characters; a quotation mark may be missing. The rest of the file is not read.`;
  }
  const why = isWrongEncoding(error)
    ? 'its bytes are not in its encoding. Name the one that it has, such as `--encoding windows-1252`'
    : `${error instanceof Error ? error.message : String(error)}. It may be cut off; get it again`;
  return `The rest of the file cannot be read: ${why}.`;
}

async function* from(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The text of a file in pieces: UTF-8, as its mark says, or as it is told. */
async function* textsOf(
  file: SourceFile,
  { encoding, onRead }: ReadOptions,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const { bytes, read } of readBytes(file.path)) {
    decoder ??= new TextDecoder(encodingNamed(encoding ?? markedEncoding(bytes) ?? 'utf-8'), {
      fatal: true,
    });
    onRead(read);
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string): number => header.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function filledIn(record: Parsed['record']): TableRow['cells'] {
  return Object.fromEntries(
    Object.entries(record).filter(
      (cell): cell is [string, string] => cell[1] !== undefined && cell[1] !== '',
    ),
  );
}
