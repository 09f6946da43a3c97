import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  ENTITY_KINDS,
  fieldsOf,
  KINDS,
  kindOfPrefix,
  type EntityKind,
} from '../../../domain/kinds.js';
import { problem, type Problem } from './problem.js';
import { readTable } from './read-table.js';
import {
  DOCUMENT_COLUMNS,
  ENTITY_COLUMNS,
  entityColumns,
  IDENTIFIER_COLUMNS,
  NAME_COLUMNS,
  fieldColumns,
  RELATION_COLUMNS,
  SOURCE_COLUMNS,
  VALUE_COLUMNS,
  type IdentifierColumn,
  type NameColumn,
  type SourceColumn,
} from './seed-columns.js';
import type { Cells, EntityCells, SeedData, SeedRow, SeedTable } from './seed-data.js';

/** Collects the tables as they are read, and what went wrong on the way. */
interface Reading {
  readonly encoding: string | null;
  readonly tables: Omit<SeedTable<string>, 'rows'>[];
  readonly problems: Problem[];
}

/**
 * Reads the seed files of a directory: `entities/<kind>.csv`, `names.csv`, `identifiers.csv`,
 * `values.csv`, `documents.csv` and `relations/*.csv`. A file that is not there counts as empty.
 *
 * @param encoding that of files which are not UTF-8.
 * @throws when the directory cannot be listed.
 */
export async function readSeed(
  directory: string,
  encoding: string | null = null,
): Promise<SeedData> {
  const reading: Reading = { encoding, tables: [], problems: [] };
  const top = await readdir(directory);
  const table = async <Column extends string>(
    name: string,
    columns: readonly Column[],
    optional: readonly Column[] = [],
  ): Promise<readonly SeedRow<Cells<Column>>[]> =>
    top.includes(name) ? rowsOf(reading, join(directory, name), columns, optional) : [];
  const data = {
    entities: await readEntities(reading, await csvFiles(directory, 'entities', top)),
    names: await table<NameColumn | SourceColumn>('names.csv', NAME_COLUMNS, SOURCE_COLUMNS),
    identifiers: await table<IdentifierColumn | SourceColumn>(
      'identifiers.csv',
      IDENTIFIER_COLUMNS,
      SOURCE_COLUMNS,
    ),
    values: await table('values.csv', VALUE_COLUMNS),
    documents: await table('documents.csv', DOCUMENT_COLUMNS),
    relations: await readRelations(reading, await csvFiles(directory, 'relations', top)),
  };
  const { tables, problems } = reading;
  return { directory, ...data, tables, problems };
}

async function csvFiles(directory: string, folder: string, top: string[]): Promise<string[]> {
  if (!top.includes(folder)) return [];
  const names = await readdir(join(directory, folder));
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(directory, folder, name));
}

async function rowsOf<Column extends string>(
  reading: Reading,
  file: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
  mayLack: readonly string[] = [],
): Promise<readonly SeedRow<Cells<Column>>[]> {
  const { table, problems } = await readTable(file, {
    expected: columns,
    optional,
    encoding: reading.encoding,
  });
  const { expected, header } = table;
  reading.tables.push({ file, expected, optional, mayLack, header });
  reading.problems.push(...problems);
  return table.rows;
}

async function readEntities(reading: Reading, files: string[]): Promise<SeedRow<EntityCells>[]> {
  const rows: SeedRow<EntityCells>[] = [];
  for (const file of files) {
    const kind = kindOfPrefix(basename(file, '.csv'));
    if (kind === undefined) reading.problems.push(strayFile(file));
    else rows.push(...(await readKind(reading, file, kind)));
  }
  return rows;
}

async function readKind(
  reading: Reading,
  file: string,
  kind: EntityKind,
): Promise<SeedRow<EntityCells>[]> {
  const fields = fieldColumns(kind);
  const rows = await rowsOf(reading, file, entityColumns(kind), SOURCE_COLUMNS, fields);
  return rows.map((row) => ({ ...row, value: entityCells(kind, row.value) }));
}

function entityCells(kind: EntityKind, cells: Readonly<Record<string, string>>): EntityCells {
  const only = <Column extends string>(columns: readonly Column[]): Cells<Column> =>
    Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])) as Cells<Column>;
  return {
    kind,
    common: only(ENTITY_COLUMNS),
    source: only(SOURCE_COLUMNS),
    fields: only(Object.keys(fieldsOf(kind))),
  };
}

function strayFile(file: string): Problem {
  const names = ENTITY_KINDS.map((kind) => `${KINDS[kind].prefix}.csv`).join(', ');
  return problem(
    { file, line: 1 },
    `No kind of entity belongs to this file. Use one of: ${names}.`,
  );
}

async function readRelations(
  reading: Reading,
  files: string[],
): Promise<SeedData['relations'][number][]> {
  const tables = files.map((file) => rowsOf(reading, file, RELATION_COLUMNS));
  return (await Promise.all(tables)).flat();
}
