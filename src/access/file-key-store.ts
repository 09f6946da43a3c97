import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { ROLE_ORDER } from '../domain/access.js';
import { storeUnavailable } from '../domain/errors.js';
import { errorCode } from './error-code.js';
import { underLock } from './file-lock.js';
import { inOrder, keyMeant, revoked, withKey } from './key-list.js';
import type { KeyStore } from './key-store.js';
import type { AccessKey } from './keys.js';

const TIME = z.iso.datetime();
const CONTENT = z.object({
  keys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(ROLE_ORDER),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      createdAt: TIME,
      expiresAt: TIME.nullable(),
      revokedAt: TIME.nullable(),
    }),
  ),
});

const OWNER_ONLY = 0o600;

interface KeyFile {
  /** Differs for each version of the file. */
  readonly version: string;
  readonly keys: readonly AccessKey[];
}

/**
 * Keys in a file of JSON that only its owner may read. Each change replaces the file as a whole, and
 * a look at the file's times tells whether it must be read again.
 */
export class FileKeyStore implements KeyStore {
  readonly #path: string;
  #seen: KeyFile | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async list(): Promise<readonly AccessKey[]> {
    try {
      const version = await versionOf(this.#path);
      if (version === null) return [];
      // Looked at before it is read: a change in between is read now and once more.
      if (this.#seen?.version !== version) {
        this.#seen = { version, keys: inOrder(await keysIn(this.#path)) };
      }
      return this.#seen.keys;
    } catch (cause) {
      throw unreadable(this.#path, cause);
    }
  }

  async find(id: string): Promise<AccessKey | null> {
    return (await this.list()).find((key) => key.id === id) ?? null;
  }

  async add(key: AccessKey): Promise<void> {
    await this.#change((keys) => withKey(keys, key));
  }

  async revoke(which: string, now: Date): Promise<AccessKey> {
    const ended: AccessKey[] = [];
    await this.#change((keys) => {
      const meant = keyMeant(keys, which, now);
      ended.push(revoked(meant, now));
      return keys.map((key) => (key === meant ? revoked(key, now) : key));
    });
    const [key] = ended;
    if (key === undefined) throw new Error('A change did not run.');
    return key;
  }

  async #change(work: (keys: readonly AccessKey[]) => readonly AccessKey[]): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    await underLock(`${this.#path}.lock`, async () => {
      await replace(this.#path, work(await this.list()));
    });
  }
}

async function versionOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  return found && `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

async function keysIn(path: string): Promise<readonly AccessKey[]> {
  return CONTENT.parse(JSON.parse(await readFile(path, 'utf8'))).keys;
}

/** Whoever reads meanwhile, and whoever reads after a power cut, finds the old file or the new one. */
async function replace(path: string, keys: readonly AccessKey[]): Promise<void> {
  const next = `${path}.new`;
  const file = await open(next, 'w', OWNER_ONLY);
  try {
    await file.chmod(OWNER_ONLY);
    await file.writeFile(`${JSON.stringify({ keys }, null, 2)}\n`);
    if (process.getuid?.() === 0) await giveToOwnerOf(dirname(path), file);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}

/** When root makes a key for a server that runs as somebody else, the server must read it. */
async function giveToOwnerOf(
  folder: string,
  file: { chown(user: number, group: number): Promise<void> },
): Promise<void> {
  const { uid, gid } = await stat(folder);
  await file.chown(uid, gid);
}

function unreadable(path: string, cause: unknown): Error {
  const name = basename(path);
  return storeUnavailable(
    errorCode(cause) === 'EACCES'
      ? `${name} in DATA_DIR may not be read by this user. Run \`mgg key\` as the user that runs the server.`
      : `${name} in DATA_DIR cannot be read as a list of keys. Restore it from a backup, or remove it and make new keys.`,
    cause,
  );
}
