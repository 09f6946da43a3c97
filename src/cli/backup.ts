import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { STOPPED, type CommandIo } from '../commands/command-io.js';
import type { Config } from '../config.js';
import { invalidInput } from '../domain/errors.js';
import { GRAPH_FILE } from '../open-engine.js';
import { copyIfThere, exists, KEYS_FILE } from './backup-files.js';
import { runInStore } from './in-store.js';
import type { Command } from './run.js';
import { withIo } from './store-command.js';
import { verifyCopy } from './verify.js';

/** `mgg backup`: a copy of the embedded store as it is at one moment, in a new folder. */
export function backupCommand(folder: string): Command {
  return async (config) => {
    refuseNeo4j(config);
    const target = resolve(folder);
    await refuseFilled(target);
    return withIo((io) => backUp(config, target, io));
  };
}

/** The folder has its name only when all is in it. */
async function backUp(config: Config, target: string, io: CommandIo): Promise<number> {
  await mkdir(dirname(target), { recursive: true });
  const unfinished = await mkdtemp(`${target}.part-`);
  try {
    const file = join(unfinished, GRAPH_FILE);
    const copied = await runInStore(config, 'copy', { file }, io);
    if (copied !== 0) return copied;
    await copyIfThere(join(config.dataDirectory, KEYS_FILE), join(unfinished, KEYS_FILE));
    const verified = await verifyCopy(file, io);
    if (verified === STOPPED) return STOPPED;
    await rename(unfinished, target);
    io.say(`The backup is in ${target}. Go back to it with \`mgg restore\`.\n`);
    return verified;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function refuseNeo4j({ neo4j }: Config): void {
  if (neo4j === null) return;
  throw invalidInput(
    `The graph is in Neo4j (${neo4j.uri}), which has its own tools: \`neo4j-admin database dump\` while it is stopped, \`neo4j-admin database backup\` (Enterprise) while it runs. A copy that every store can read: \`mgg export --out graph.jsonl.gz\`.`,
  );
}

async function refuseFilled(target: string): Promise<void> {
  if (!(await exists(target)) || (await readdir(target)).length === 0) return;
  throw invalidInput(`${target} is not empty. Name a new folder for the backup.`);
}
