import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsv } from './csv.mjs';

const SOURCE = ['document', 'locator', 'confidence'];
const COLUMNS = {
  documents: ['id', 'title', 'publisher', 'url', 'date', 'retrieved', 'language', 'reliability'],
  identifiers: ['entity', 'scheme', 'value', ...SOURCE],
  names: ['entity', 'value', 'language', 'kind', 'from', 'to', ...SOURCE],
  framework: [
    ...['id', 'name', 'shortName', 'acronym', 'description', 'website'],
    ...['frameworkType', 'adoptedOn', ...SOURCE],
  ],
  relations: [
    ...['subject', 'type', 'object', 'role', 'status', 'validFrom', 'validTo', 'observedOn'],
    ...['action', 'vote', 'amounts', ...SOURCE, 'note'],
  ],
};

/** The day on which the sources were read. */
export const RETRIEVED = '2026-11-30';

/**
 * Writes a pack in place of what the folder held.
 *
 * @param pack documents, frameworks, names, identifiers (lists of rows, none when left out) and
 *   relations (lists of rows by the name of their file).
 * @param info of `pack.json`, without the counts.
 */
export async function writePack(folder, pack, info) {
  const { documents, frameworks = [], names = [], identifiers = [], relations } = pack;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const table = async (file, columns, rows, ...order) => {
    if (rows.length > 0) await writeCsv(join(folder, file), columns, sorted(rows, order));
  };
  await table('documents.csv', COLUMNS.documents, documents, 'id');
  await table('entities/framework.csv', COLUMNS.framework, frameworks, 'id');
  await table('names.csv', COLUMNS.names, names, 'entity', 'value');
  await table('identifiers.csv', COLUMNS.identifiers, identifiers, 'entity', 'scheme', 'value');
  const claims = Object.entries(relations);
  for (const [name, rows] of claims) {
    const order = ['object', 'subject', 'action', 'validFrom', 'validTo'];
    const whole = rows.map((row) => ({ status: 'ACTUAL', ...row }));
    await table(`relations/${name}.csv`, COLUMNS.relations, whole, ...order);
  }
  const counts = {
    documents: documents.length,
    entities: frameworks.length,
    relations: claims.reduce((sum, [, rows]) => sum + rows.length, 0),
  };
  await writeFile(join(folder, 'pack.json'), `${JSON.stringify({ ...info, counts }, null, 2)}\n`);
  process.stdout.write(`${folder}: ${JSON.stringify(counts)}\n`);
}

function sorted(rows, columns) {
  const key = (row) => columns.map((column) => row[column] ?? '').join('\u0000');
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The two arguments of these commands: folder of the source, folder of the pack. */
export function foldersGiven() {
  const [source, folder] = process.argv.slice(2);
  if (source !== undefined && folder !== undefined) return { source, folder };
  const [, script] = process.argv;
  process.stderr.write(`Name two folders: node ${script} SOURCE PACK\n`);
  return process.exit(2);
}
