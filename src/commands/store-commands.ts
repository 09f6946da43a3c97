import { changesCommand } from './changes.js';
import { copyCommand } from './copy.js';
import { duplicatesCommand } from './duplicates.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { libraryCommand } from './library.js';
import { rebuildCommand } from './rebuild.js';
import { reviewCommand } from './review.js';
import { seedCommand } from './seed.js';
import { statsCommand } from './stats.js';
import type { StoreCommand } from './store-command.js';
import { verifyCommand } from './verify.js';

/** All commands on the store, by the name they have on the control socket. */
export const STORE_COMMANDS = {
  changes: changesCommand,
  copy: copyCommand,
  duplicates: duplicatesCommand,
  export: exportCommand,
  import: importCommand,
  library: libraryCommand,
  rebuild: rebuildCommand,
  review: reviewCommand,
  seed: seedCommand,
  stats: statsCommand,
  verify: verifyCommand,
} as const satisfies Record<string, StoreCommand>;

export type StoreCommandName = keyof typeof STORE_COMMANDS;

export function isStoreCommandName(name: string): name is StoreCommandName {
  return Object.hasOwn(STORE_COMMANDS, name);
}
