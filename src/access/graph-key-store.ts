import type { Engine } from '../engine/engine.js';
import { command, type Row, type Statement } from '../engine/statement.js';
import { keyMeant, revoked, withKey } from './key-list.js';
import type { KeyStore } from './key-store.js';
import type { AccessKey } from './keys.js';

/** Keys as `:AccessKey` nodes, shared by all servers of one database. */
export class GraphKeyStore implements KeyStore {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  list(): Promise<readonly AccessKey[]> {
    return this.#engine.read(allKeys());
  }

  async find(id: string): Promise<AccessKey | null> {
    return (await this.#engine.read(keyById(id)))[0] ?? null;
  }

  add(key: AccessKey): Promise<void> {
    return this.#engine.write(async (transaction) => {
      withKey(await transaction.run(allKeys()), key);
      const { id, ...props } = key;
      const text = 'CREATE (k:AccessKey {id: $id}) SET k += $props';
      await transaction.run(command(text, { id, props }));
    });
  }

  revoke(which: string, now: Date): Promise<AccessKey> {
    return this.#engine.write(async (transaction) => {
      const key = revoked(keyMeant(await transaction.run(allKeys()), which, now), now);
      const text = 'MATCH (k:AccessKey {id: $id}) SET k.revokedAt = $at';
      await transaction.run(command(text, { id: key.id, at: key.revokedAt }));
      return key;
    });
  }
}

function allKeys(): Statement<AccessKey> {
  return {
    text: 'MATCH (k:AccessKey) RETURN k {.*} AS stored ORDER BY k.createdAt, k.id',
    parameters: {},
    decode: keyOf,
  };
}

function keyById(id: string): Statement<AccessKey> {
  return {
    text: 'MATCH (k:AccessKey {id: $id}) RETURN k {.*} AS stored',
    parameters: { id },
    decode: keyOf,
  };
}

/** The store keeps no nulls. */
function keyOf({ stored }: Row): AccessKey {
  const key = stored as Omit<AccessKey, 'expiresAt' | 'revokedAt'>;
  return { expiresAt: null, revokedAt: null, ...key };
}
