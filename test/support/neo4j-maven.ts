import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jSource } from './neo4j.ts';
import { run } from './run.ts';

const HERE = resolve('test/support/neo4j');
const CACHE = resolve('node_modules/.cache/neo4j-for-tests');
/** What hangs is given up; a slow machine does not meet these. */
const DOWNLOAD_MS = 900_000;
const START_MS = 600_000;
const STOP_MS = 60_000;
const OPENED_PACKAGES = ['java.base/java.nio=ALL-UNNAMED', 'java.base/sun.nio.ch=ALL-UNNAMED'];

/** What the server is given. */
export interface ServerSize {
  readonly heap: string;
  readonly pageCacheMb: number;
  /** Where its data stays; null for a temporary folder that is removed at the end. */
  readonly folder: string | null;
  /** What else Java is told. */
  readonly flags: readonly string[];
  /** A free one when missing. */
  readonly port?: number;
}

/** A test run ends before thorough compilation or a concurrent collector have paid for themselves. */
export const SHORT_LIVED = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  // What this compiler alone is given otherwise is too small for the planner.
  '-XX:ReservedCodeCacheSize=192m',
];
const FOR_TESTS: ServerSize = { heap: '1g', pageCacheMb: 256, folder: null, flags: SHORT_LIVED };

/** A Neo4j Community server in a Java process of its own, built from what Maven Central has. */
export async function neo4jFromMaven(size: ServerSize = FOR_TESTS): Promise<Neo4jSource> {
  if (!(await hasJava17()) || (await run('mvn', ['-version'])) === null)
    return { missing: 'no Java 17+ with Maven' };
  const classPath = await findClassPath();
  if (classPath === null) return { missing: 'Maven could not download Neo4j' };
  const server = await startServer(classPath, size);
  const port = await portOf(server);
  if (port === null) {
    await stop(server);
    return { missing: 'Neo4j from Maven Central did not start' };
  }
  return {
    connection: { uri: `bolt://127.0.0.1:${port}`, user: '', password: '', database: 'neo4j' },
    origin: 'started from Maven Central',
    pid: server.pid,
    stop: () => stop(server),
  };
}

async function hasJava17(): Promise<boolean> {
  const version = /version "(\d+)/.exec((await run('java', ['-version'])) ?? '')?.[1];
  return Number(version ?? 0) >= 17;
}

/** Asks Maven once per content of the pom, and again when its downloads are gone. */
async function findClassPath(): Promise<string | null> {
  const pom = join(HERE, 'pom.xml');
  const key = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const file = join(CACHE, `${key}.classpath`);
  const kept = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (kept !== '' && kept.split(delimiter).every((jar) => existsSync(jar))) return kept;
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${unfinished}`];
  if ((await run('mvn', ['-q', '-B', '-f', pom, ...goal], DOWNLOAD_MS)) === null) return null;
  await rename(unfinished, file);
  return readFile(file, 'utf8');
}

async function startServer(
  classPath: string,
  { heap, pageCacheMb, folder, flags, port = 0 }: ServerSize,
): Promise<ChildProcess> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'neo4j-for-tests-')));
  return spawn(
    'java',
    [
      `-Xmx${heap}`,
      ...flags,
      ...OPENED_PACKAGES.map((name) => `--add-opens=${name}`),
      '-cp',
      classPath,
      join(HERE, 'RunNeo4j.java'),
      data,
      String(pageCacheMb),
      folder === null ? 'remove' : 'keep',
      String(port),
    ],
    // The server stops when its standard input ends, so it never outlives this process.
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
}

/** The port of the line "ready PORT"; null when the process ends first or takes too long. */
function portOf(server: ChildProcess): Promise<number | null> {
  return new Promise((settle) => {
    const limit = setTimeout(() => {
      settle(null);
    }, START_MS);
    const done = (port: number | null): void => {
      clearTimeout(limit);
      settle(port);
    };
    server.once('error', () => {
      done(null);
    });
    server.once('exit', () => {
      done(null);
    });
    if (server.stdout === null) return;
    createInterface(server.stdout).on('line', (line) => {
      const port = /^ready (\d+)$/.exec(line)?.[1];
      if (port !== undefined) done(Number(port));
    });
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (server.exitCode !== null || server.pid === undefined) {
      settle();
      return;
    }
    const limit = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
    server.once('exit', () => {
      clearTimeout(limit);
      settle();
    });
    server.stdin?.end();
  });
}
