import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { EntityKind } from '../../domain/kinds.js';
import type { CountEntry, Engine, NameEntry } from '../engine.js';
import { LIVE } from '../schema.js';
import { command, type Statement } from '../statement.js';
import { grafeoDialect } from './dialect.js';
import { GrafeoEngine, type MemoryIndexes } from './engine.js';
import { EntityOrders } from './entity-orders.js';
import { damaged, toFolderError, toOpenError } from './errors.js';
import { folderOfLog } from './log-folder.js';
import { NameIndex } from './names.js';
import { FOLDER_OF_OWNER, makePrivate, privately } from './private-files.js';
import { holdsWhatWasSynced } from './synced-mark.js';
import { WriteAheadLog } from './write-ahead-log.js';

export interface GrafeoOptions {
  /** The file of the graph, made with its folder when missing; null keeps it in memory only. */
  readonly path: string | null;
  /** False moves the log into the file at closing only. Default true: also whenever it is long. */
  readonly checkpoints?: boolean;
  /** Rows without ORDER BY come in random order, so that tests find a missing one. */
  readonly shuffle?: boolean;
}

const NAMES_PER_PAGE = 20_000;

/**
 * Opens the embedded engine, applies its schema and reads all names and numbers of relations into the indexes in memory. Fails
 * with STORE_UNAVAILABLE when another process holds the file, the folder cannot be written or the
 * file is damaged; the message says what to do.
 */
export async function openGrafeo(options: GrafeoOptions): Promise<Engine> {
  const database = await openDatabase(options);
  const indexes = { names: new NameIndex(), orders: new EntityOrders() };
  const log = logOf(database, options);
  const engine = new GrafeoEngine(database, grafeoDialect(database.version()), indexes, log);
  try {
    await log?.setTriggers();
    await applySchema(engine);
    await fillIndexes(engine, indexes);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Opens a file for reading only and leaves it as it is; other processes may read it too. Fails as
 * `openGrafeo` does, also when the file is missing.
 */
export async function openGrafeoCopy(path: string): Promise<Engine> {
  const database = openExisting(path);
  const indexes = { names: new NameIndex(), orders: new EntityOrders() };
  const engine = new GrafeoEngine(database, grafeoDialect(database.version()), indexes, null);
  try {
    await fillIndexes(engine, indexes);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function openExisting(path: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.openReadOnly(path);
  } catch (error) {
    throw toOpenError(error, path);
  }
}

async function applySchema(engine: Engine): Promise<void> {
  await engine.write(
    async (transaction) => {
      for (const text of engine.dialect.schema) await transaction.run(command(text));
    },
    { durable: false },
  );
}

async function openDatabase({ path, shuffle = false }: GrafeoOptions): Promise<GrafeoDB> {
  if (path === null) return grafeo.GrafeoDB.create(null, { shuffleUnordered: shuffle });
  await makeFolder(dirname(path));
  if (!(await holdsWhatWasSynced(folderOfLog(path)))) throw damaged(path);
  try {
    const database = privately(() => grafeo.GrafeoDB.create(path, { shuffleUnordered: shuffle }));
    await makePrivate(path);
    return database;
  } catch (error) {
    throw toOpenError(error, path);
  }
}

function logOf(
  database: GrafeoDB,
  { path, checkpoints = true }: GrafeoOptions,
): WriteAheadLog | null {
  return path === null ? null : new WriteAheadLog(database, path, checkpoints);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_OF_OWNER });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw toFolderError(error, folder);
  }
}

async function fillIndexes(engine: Engine, { names, orders }: MemoryIndexes): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: (NameEntry & CountEntry)[] = await engine.read(entriesAfter(after));
    names.put(page);
    orders.putNames(page);
    orders.putCounts(page);
    after = page.length < NAMES_PER_PAGE ? undefined : page.at(-1)?.id;
  }
  orders.settle();
}

function entriesAfter(after: string): Statement<NameEntry & CountEntry> {
  return {
    text: `MATCH (n:Entity) WHERE n.id > $after
RETURN n.id AS id, n.kind AS kind, coalesce(n.searchNames, []) AS names,
  CASE WHEN n.retractedAt = '${LIVE}' THEN n.sortName ELSE null END AS sortName,
  coalesce(n.relationCount, 0) AS relationCount ORDER BY id LIMIT $limit`,
    parameters: { after, limit: NAMES_PER_PAGE },
    decode: ({ id, kind, names, sortName, relationCount }) => ({
      id: id as string,
      kind: kind as EntityKind,
      names: names as string[],
      sortName: (sortName ?? null) as string | null,
      relationCount: relationCount as number,
    }),
  };
}
