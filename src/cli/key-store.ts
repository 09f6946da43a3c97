import { join } from 'node:path';
import { FileKeyStore } from '../access/file-key-store.js';
import { GraphKeyStore } from '../access/graph-key-store.js';
import type { KeyStore } from '../access/key-store.js';
import type { Config } from '../config.js';
import type { Engine } from '../engine/engine.js';
import { withEngine } from './with-engine.js';

/** Where the keys of these settings are: beside the embedded store, or in Neo4j. */
export function keysOf(config: Config, engine: Engine): KeyStore {
  return config.neo4j === null ? keysBeside(config) : new GraphKeyStore(engine);
}

/** The same for a command. The embedded store stays closed, since a server may hold it. */
export function withKeys<Result>(
  config: Config,
  work: (keys: KeyStore) => Promise<Result>,
): Promise<Result> {
  if (config.neo4j === null) return work(keysBeside(config));
  return withEngine(config, (engine) => work(new GraphKeyStore(engine)));
}

function keysBeside({ dataDirectory }: Config): KeyStore {
  return new FileKeyStore(join(dataDirectory, 'keys.json'));
}
