import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The rows of a CSV file with a header, as objects; a name that ends in .gz is unpacked. */
export async function readCsv(path) {
  const bytes = await readFile(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parse(text, { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true });
}

/** Writes objects as rows with these columns; what an object lacks is an empty cell. */
export async function writeCsv(path, columns, rows) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, stringify(rows, { header: true, columns }));
}
