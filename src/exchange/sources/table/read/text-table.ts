import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { invalidInput } from '../../../../domain/errors.js';
import { encodingNamed } from '../../../files/text-of-file.js';
import { encodingOf, textPieces } from '../../../files/text-pieces.js';
import type { SourceFile } from '../../source.js';
import { delimiterOf, SEPARATOR } from './delimiter.js';
import type { Row, Sheet } from './table.js';

/** The longest row, in characters: a quotation mark that is never closed must not fill the memory. */
const LONGEST_ROW = 1_000_000;
/** How much of a file tells its delimiter, in characters. */
const START = 65_536;

/** A CSV or TSV file of any size, plain or packed by gzip, as one sheet that is read as it comes. */
export async function textTable(file: SourceFile, encoding: string | undefined): Promise<Sheet> {
  const named = encoding === undefined ? null : encodingNamed(encoding);
  const found = await encodingOf(file.path, named);
  const start = await startOf(file.path, found);
  const form = {
    delimiter: delimiterOf(start),
    skip: SEPARATOR.test(start) ? 1 : 0,
  };
  return { name: null, rows: () => rowsOf(file, found, form) };
}

async function startOf(path: string, encoding: string): Promise<string> {
  let start = '';
  for await (const { text } of textPieces(path, encoding)) {
    start += text;
    if (start.length >= START) break;
  }
  return start.slice(0, START);
}

interface Form {
  readonly delimiter: string;
  /** Rows before the table that are no part of it. */
  readonly skip: number;
}

async function* rowsOf(
  file: SourceFile,
  encoding: string,
  { delimiter, skip }: Form,
): AsyncGenerator<Row & { read: number }> {
  let bytes = 0;
  const source = Readable.from(
    (async function* () {
      for await (const { text, read } of textPieces(file.path, encoding)) {
        bytes = read;
        yield text;
      }
    })(),
  );
  const parser = source.pipe(
    parse({
      ...{ bom: true, delimiter, relax_quotes: true, relax_column_count: true },
      ...{ record_delimiter: ['\r\n', '\n', '\r'], max_record_size: LONGEST_ROW },
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (number > skip) yield { number, cells, spans: [], read: bytes };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalidInput(
      `${file.name}, after row ${number}: not readable as a table (${error.message}). A quotation mark may lack its second one there; correct that row, or save the sheet as XLSX.`,
    );
  } finally {
    source.destroy();
  }
}
