import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { probe } from './neo4j-probe.ts';
import type { Neo4jConnection, Neo4jSource } from './neo4j.ts';
import { run } from './run.ts';

const IMAGE = 'neo4j:5.26-community';
const PULL_MS = 300_000;
const ATTEMPTS = 600;

/** A Neo4j Community container on a free port of 127.0.0.1, when a Docker engine answers. */
export async function neo4jFromDocker(): Promise<Neo4jSource> {
  if ((await run('docker', ['info'])) === null) return { missing: 'no Docker' };
  if ((await run('docker', ['pull', '--quiet', IMAGE], PULL_MS)) === null)
    return { missing: `Docker could not get ${IMAGE}` };
  const name = `neo4j-for-tests-${process.pid}`;
  // In the foreground, so that Ctrl-C reaches the container too.
  const flags = ['--rm', '--name', name, '--env', 'NEO4J_AUTH=none', '-p', '127.0.0.1::7687'];
  spawn('docker', ['run', ...flags, IMAGE], { stdio: 'ignore' }).unref();
  const stop = async (): Promise<void> => {
    await run('docker', ['kill', name]);
  };
  const connection = await waitForAnswer(name);
  if (connection) return { connection, origin: 'started by Docker', stop };
  await stop();
  return { missing: `${IMAGE} did not answer in Docker` };
}

async function waitForAnswer(container: string): Promise<Neo4jConnection | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await wait(1_000);
    const address = (await run('docker', ['port', container, '7687/tcp']))?.trim();
    const uri = `bolt://${address ?? 'nowhere'}`;
    const connection = { uri, user: '', password: '', database: 'neo4j' };
    if (address && (await answers(connection))) return connection;
  }
  return null;
}

async function answers(connection: Neo4jConnection): Promise<boolean> {
  try {
    await probe(connection);
    return true;
  } catch {
    return false;
  }
}
