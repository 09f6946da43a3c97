import { expiryOf } from '../access/expiry.js';
import { makeKey, stateOf, type AccessKey } from '../access/keys.js';
import type { Role } from '../domain/access.js';
import { withKeys } from './key-store.js';
import type { Command } from './run.js';

export interface KeyOptions {
  readonly role: string;
  readonly name: string;
  /** A day or a number of days; never when left out. */
  readonly expires?: string;
}

/** `mgg key create`: prints a new key, which nobody can print again. */
export function createKeyCommand({ role, name, expires }: KeyOptions): Command {
  return (config) =>
    withKeys(config, async (keys) => {
      const now = new Date();
      const expiresAt = expires === undefined ? null : expiryOf(expires, now);
      const { text, key } = makeKey({ name, role: role.toUpperCase() as Role, expiresAt }, now);
      await keys.add(key);
      process.stderr.write(
        `Key ${key.id} for "${key.name}": ${role}, ${expiresAt === null ? 'does not expire' : `until ${expiresAt}`}.\n` +
          'It is shown only here; keep it like a password. Send it as `Authorization: Bearer <key>`.\n',
      );
      process.stdout.write(`${text}\n`);
      return 0;
    });
}

const HEADINGS = ['ID', 'NAME', 'ROLE', 'STATE', 'CREATED', 'EXPIRES', 'REVOKED'];

/** `mgg key list`: a line per key, oldest first; never the keys themselves. */
export const listKeysCommand: Command = (config) =>
  withKeys(config, async (keys) => {
    const listed = await keys.list();
    const now = new Date();
    if (listed.length === 0) {
      process.stderr.write('There are no keys. Make one with `mgg key create`.\n');
      return 0;
    }
    process.stdout.write(table([HEADINGS, ...listed.map((key) => cellsOf(key, now))]));
    return 0;
  });

/** `mgg key revoke`: ends a key at once. */
export function revokeKeyCommand(which: string): Command {
  return (config) =>
    withKeys(config, async (keys) => {
      const { id, name, revokedAt } = await keys.revoke(which, new Date());
      process.stderr.write(`Key ${id} of "${name}" is revoked since ${String(revokedAt)}.\n`);
      return 0;
    });
}

function cellsOf(key: AccessKey, now: Date): string[] {
  const { id, name, role, createdAt, expiresAt, revokedAt } = key;
  const state = stateOf(key, now);
  return [id, name, role.toLowerCase(), state, createdAt, expiresAt ?? '-', revokedAt ?? '-'];
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
