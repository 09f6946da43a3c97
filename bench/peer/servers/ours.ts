import { spawnSync } from 'node:child_process';
import { readConfig } from '../../../src/config.js';
import type { Neo4jConnection } from '../../../test/support/neo4j.js';
import { QUESTION_MS } from '../timing.js';
import { startProgram, type Running } from './start.js';
import { NO_LIMITS } from '../../no-limits.js';

/** Our server and a key of an editor. */
export interface OursRunning extends Running {
  readonly key: string;
}

/**
 * What the server is told beside its store: to answer every request by itself, from nothing kept. A
 * slow machine must not end the run.
 */
const SETTINGS = {
  ANSWER_CACHE_MB: '0',
  ...NO_LIMITS,
  ...{ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', SEED: 'never' },
  ...{ STATEMENT_TIMEOUT_MS: String(QUESTION_MS), REQUEST_TIMEOUT_MS: String(QUESTION_MS) },
};

/** Side D. */
export function startOnNeo4j({ uri, user, password }: Neo4jConnection): Promise<OursRunning> {
  return start('The server on Neo4j', {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
}

/** Side E: the same server on the embedded store of a folder. */
export function startEmbedded(folder: string): Promise<OursRunning> {
  return start('The server on the embedded store', { DATA_DIR: folder });
}

async function start(name: string, store: Readonly<Record<string, string>>): Promise<OursRunning> {
  const settings = { ...SETTINGS, ...store };
  if (readConfig(settings).answerCacheBytes > 0) throw new Error('Kept answers tell nothing.');
  const running = await startProgram({ name, file: 'dist/main.js', settings, path: '/graphql' });
  return { ...running, key: makeKey(settings) };
}

function makeKey(settings: Readonly<Record<string, string>>): string {
  const program = ['dist/cli.js', 'key', 'create', '--role', 'editor', '--name', 'bench'];
  const { stdout, stderr } = spawnSync(process.execPath, program, {
    env: { PATH: process.env['PATH'], ...settings },
    encoding: 'utf8',
  });
  const key = stdout.trim();
  if (key === '') throw new Error(`No key could be made: ${stderr}`);
  return key;
}
