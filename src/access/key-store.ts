import type { AccessKey } from './keys.js';

/** Where keys are kept. Both stores promise the same; `test/contract` tries it on each. */
export interface KeyStore {
  /** All keys ever made, oldest first, with those that are revoked or expired. */
  list(): Promise<readonly AccessKey[]>;

  /**
   * The key with this id, live or not; null when there is none. Sees what any process stored before
   * the call. Fails with STORE_UNAVAILABLE when that cannot be known.
   */
  find(id: string): Promise<AccessKey | null>;

  /**
   * Keeps a new key, on the disk when it returns; of several added at once none is lost. Fails with
   * CONFLICT when a live key has its name.
   */
  add(key: AccessKey): Promise<void>;

  /**
   * Ends a key, named by its id, by the name of a live key or by the whole key, and returns it. One
   * that is revoked already stays as it is. Fails with NOT_FOUND.
   */
  revoke(which: string, now: Date): Promise<AccessKey>;
}
