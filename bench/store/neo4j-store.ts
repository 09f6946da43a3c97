import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auth, driver as connect, type QueryConfig } from 'neo4j-driver';
import { openNeo4j } from '../../src/engine/neo4j/open.js';
import {
  KIND_ORDER_INDEXES,
  LOOK_UP_INDEXES,
  RELATION_ORDER_INDEXES,
} from '../../src/engine/schema.js';
import type { Neo4jConnection } from '../../test/support/neo4j.js';
import { probe } from '../../test/support/neo4j-probe.js';
import { scaleKey, type Scale } from '../generate/scale.js';
import { scaleSource } from '../generate/source.js';
import { keptGraph, loadGraph } from './load-graph.js';
import { givenServer, startServer, type Server } from './neo4j-server.js';
import { CACHE, type Store } from './store.js';

/**
 * Neo4j with the graph: the server of BENCH_NEO4J_URI when it is empty or holds this graph, else
 * one of our own whose data stays. Null when neither can be had.
 */
export async function openNeo4jStore(scale: Scale): Promise<Store | null> {
  const server = givenServer(process.env) ?? (await ownServer(scale));
  if (server === null) return null;
  await fill(server.connection, scale);
  const engine = await openNeo4j(server.connection);
  const close = async (): Promise<void> => {
    await engine.close();
    await server.stop();
  };
  return { engine, close };
}

async function ownServer(scale: Scale): Promise<Server | null> {
  const folder = resolve(CACHE, `neo4j-${scaleKey(scale)}`);
  const first = await startServer(folder);
  if (first === null || (await isEmptyOrFull(first.connection))) return first;
  process.stderr.write('The last load broke off: beginning anew.\n');
  await first.stop();
  await rm(folder, { recursive: true });
  return startServer(folder);
}

async function isEmptyOrFull(connection: Neo4jConnection): Promise<boolean> {
  const { nodes } = await probe(connection);
  return nodes === 0 || (await heldGraph(connection)) !== null;
}

async function heldGraph(connection: Neo4jConnection): Promise<string | null> {
  const engine = await openNeo4j(connection);
  const held = await keptGraph(engine);
  await engine.close();
  return held;
}

async function fill(connection: Neo4jConnection, scale: Scale): Promise<void> {
  const held = await heldGraph(connection);
  if (held === scaleKey(scale)) return;
  const { nodes } = await probe(connection);
  if (nodes > 0) {
    throw new Error(
      `The database at ${connection.uri} holds ${nodes} nodes and not this graph. Name an empty one.`,
    );
  }
  const engine = await openNeo4j({ ...connection, writeTimeoutMs: 600_000, timeoutMs: 600_000 });
  await dropLookUps(connection);
  await loadGraph(engine, scaleSource(scale));
  await engine.close();
}

/** Filling indexes at the end takes a third of the time; the next opening makes them. */
export async function dropLookUps({
  uri,
  user,
  password,
  database,
}: Neo4jConnection): Promise<void> {
  const driver = connect(uri, auth.basic(user, password));
  const config: Partial<QueryConfig> = { database };
  for (const text of [...LOOK_UP_INDEXES, ...KIND_ORDER_INDEXES, ...RELATION_ORDER_INDEXES]) {
    const name = /INDEX (\w+)/.exec(text)?.[1] ?? '';
    await driver.executeQuery(`DROP INDEX ${name} IF EXISTS`, {}, config);
  }
  await driver.close();
}
