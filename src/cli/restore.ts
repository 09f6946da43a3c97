import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { STOPPED, type CommandIo } from '../commands/command-io.js';
import type { Config } from '../config.js';
import { connectControl } from '../control/client.js';
import { conflict, invalidInput, isStoreHeld } from '../domain/errors.js';
import { GRAPH_FILE, openEngine } from '../open-engine.js';
import { copyIfThere, exists, graphOfBackup, KEYS_FILE, STORE_FILES } from './backup-files.js';
import type { Command } from './run.js';
import { withIo } from './store-command.js';
import { verifyCopy } from './verify.js';

/** `mgg restore`: puts a backup in the place of the embedded store. */
export function restoreCommand(backup: string, force: boolean): Command {
  return (config) => withIo((io) => restore(config, resolve(backup), force, io));
}

async function restore(
  config: Config,
  backup: string,
  force: boolean,
  io: CommandIo,
): Promise<number> {
  refuseNeo4j(config);
  const graph = await graphOfBackup(backup);
  await refuseServer(config);
  const filled = await isFilled(config.dataDirectory);
  if (filled && !force) {
    throw conflict(
      `${config.dataDirectory} holds a store already. Give --force to put the backup in its place; the old one is kept.`,
    );
  }
  if (filled) await refuseHeld(config);
  const verified = await verifyCopy(graph, io);
  if (verified === STOPPED) return STOPPED;
  if (verified !== 0 && !force) {
    throw conflict('The backup is not as it should be. Give --force to restore it all the same.');
  }
  const arriving = await bring(graph, config.dataDirectory);
  const aside = filled ? await putAside(config.dataDirectory, arriving) : null;
  for (const name of arriving) {
    await rename(comingName(config.dataDirectory, name), join(config.dataDirectory, name));
  }
  const old = aside === null ? '' : ` The old one is in ${aside}; remove it when all is well.`;
  io.say(`The backup is now the store in ${config.dataDirectory}.${old}\n`);
  return 0;
}

function refuseNeo4j({ neo4j }: Config): void {
  if (neo4j === null) return;
  throw invalidInput(
    `The graph is in Neo4j (${neo4j.uri}). Go back with \`neo4j-admin database load\` or \`restore\`, or fill an empty database with \`mgg import jsonl\`.`,
  );
}

async function refuseServer({ dataDirectory }: Config): Promise<void> {
  const server = await connectControl(dataDirectory);
  if (server === null) return;
  server.destroy();
  throw conflict(`A server is using ${dataDirectory}. Stop it, restore, and start it again.`);
}

async function isFilled(dataDirectory: string): Promise<boolean> {
  const there = await Promise.all(STORE_FILES.map((name) => exists(join(dataDirectory, name))));
  return there.includes(true);
}

/** A store that is damaged may be replaced, one that is in use not. */
async function refuseHeld(config: Config): Promise<void> {
  if (!(await exists(join(config.dataDirectory, GRAPH_FILE)))) return;
  try {
    await (await openEngine(config)).close();
  } catch (error) {
    if (isStoreHeld(error)) throw error;
  }
}

/** Copies all of a backup beside the place where it will be. @returns the names of the files. */
async function bring(graph: string, dataDirectory: string): Promise<string[]> {
  await mkdir(dataDirectory, { recursive: true });
  const sources: readonly (readonly [name: string, source: string])[] = [
    [GRAPH_FILE, graph],
    [`${GRAPH_FILE}.wal`, `${graph}.wal`],
    [KEYS_FILE, join(dirname(graph), KEYS_FILE)],
  ];
  const brought: string[] = [];
  for (const [name, source] of sources) {
    const coming = comingName(dataDirectory, name);
    await rm(coming, { recursive: true, force: true });
    if (await copyIfThere(source, coming)) brought.push(name);
  }
  return brought;
}

function comingName(dataDirectory: string, name: string): string {
  return join(dataDirectory, `restoring-${name}`);
}

/** Moves the store to a folder in its own; keys stay when the backup has none. */
async function putAside(dataDirectory: string, arriving: readonly string[]): Promise<string> {
  const time = new Date().toISOString().replaceAll(':', '-');
  const aside = join(dataDirectory, `before-restore-${time}`);
  await mkdir(aside);
  for (const name of STORE_FILES) {
    if (name === KEYS_FILE && !arriving.includes(name)) continue;
    const path = join(dataDirectory, name);
    if (await exists(path)) await rename(path, join(aside, name));
  }
  return aside;
}
