import { stringify } from 'csv-stringify/sync';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { TableFile } from './question.js';
import type { Cell, TableGraph } from './table.js';
import { termsInWords } from '../../domain/terms.js';

/** Signs that make a spreadsheet read a text as a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** By this first character a spreadsheet knows a text to be UTF-8 and keeps its accents. */
const BYTE_ORDER_MARK = '\ufeff';

export interface CsvForm {
  /** One of the two tables; null for both, packed together. */
  readonly file: TableFile | null;
  /** Whether each table begins with a byte order mark. */
  readonly bom: boolean;
}

/**
 * Tables of nodes and of edges with the headings that Gephi, R and pandas look for: one of them as
 * text, or both in a zip.
 */
export function writeCsv(
  graph: TableGraph,
  { file, bom }: CsvForm,
): AsyncGenerator<string | Uint8Array> {
  return file === null ? zipped(graph, bom) : table(graph, file, bom);
}

async function* table(graph: TableGraph, file: TableFile, bom: boolean): AsyncGenerator<string> {
  if (bom) yield BYTE_ORDER_MARK;
  yield* text(ROWS_OF[file](graph));
}

const ROWS_OF: Readonly<Record<TableFile, (graph: TableGraph) => AsyncGenerator<Cells>>> = {
  nodes: nodeRows,
  edges: edgeRows,
};

type Cells = readonly Cell[];

async function* nodeRows(graph: TableGraph): AsyncGenerator<Cells> {
  yield ['Id', 'Label', ...graph.nodeColumns.map(({ name }) => name)];
  for await (const { id, label, cells } of graph.nodes()) yield [id, label, ...cells];
}

async function* edgeRows(graph: TableGraph): AsyncGenerator<Cells> {
  const names = graph.edgeColumns.map(({ name }) => name);
  const type = graph.directed ? 'Directed' : 'Undirected';
  yield ['Source', 'Target', 'Type', 'Id', 'Label', ...names, 'start', 'end'];
  for await (const { id, source, target, label, cells, start, end } of graph.edges()) {
    yield [source, target, type, id, label, ...cells, start, end];
  }
}

/** Rows written at once. */
const ROWS = 200;

async function* text(rows: AsyncIterable<Cells>): AsyncGenerator<string> {
  let some: Cells[] = [];
  const written = (): string => {
    const lines = stringify(some, { cast: { boolean: String } });
    some = [];
    return lines;
  };
  for await (const cells of rows) {
    some.push(cells.map(harmless));
    if (some.length >= ROWS) yield written();
  }
  yield written();
}

/** A text that would be run as a formula gets an apostrophe, as spreadsheets themselves write it. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Both tables in one archive, written while they are read. */
async function* zipped(graph: TableGraph, bom: boolean): AsyncGenerator<Uint8Array> {
  const archive = new yazl.ZipFile();
  const output = new PassThrough();
  // It fails with what the output fails with, which whoever reads that hears.
  pipeline(archive.outputStream, output).catch(() => undefined);
  const files = (['nodes', 'edges'] as const).map((name) => {
    const content = Readable.from(table(graph, name, bom), { objectMode: false });
    content.on('error', (error) => output.destroy(error));
    archive.addReadStream(content, `${name}.csv`);
    return content;
  });
  const { title, terms, version } = graph.about;
  const comment = `${title}. ${termsInWords(terms, version)}`;
  archive.end({ forceZip64Format: false, comment });
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    for (const file of files) file.destroy();
  }
}
