import type { Command as Program } from 'commander';
import { addExportCommand } from './export-program.js';
import { addImportCommand } from './import-program.js';
import { addLibraryCommands } from './library-program.js';
import { addReviewCommands } from './review-program.js';
import { run } from './run.js';
import { sinceOf } from './since.js';

/** The commands that take data out of the store, bring it in, and look after it. */
export function addDataCommands(mgg: Program): void {
  addExportCommand(mgg);
  addImportCommand(mgg);
  addLibraryCommands(mgg);
  addReviewCommands(mgg);
  addChanges(mgg);
  addCare(mgg);
}

function addChanges(mgg: Program): void {
  mgg
    .command('changes')
    .description('print what was changed, a line of JSON per change, oldest first')
    .option(
      '--since <time>',
      'only later ones: a day, as 2026-01-31 (UTC), or the `at` of the last change you have',
    )
    .option('--follow', 'go on with new changes until stopped', false)
    .action(async ({ since, follow }: { since?: string; follow: boolean }) => {
      const { storeCommand } = await import('./store-command.js');
      await run((config) => storeCommand('changes', { since: sinceOf(since), follow })(config));
    });
}

function addCare(mgg: Program): void {
  mgg
    .command('backup')
    .argument('<folder>', 'a new folder')
    .description('copy the embedded store and its keys, also while a server runs, and verify it')
    .action(async (folder: string) => {
      const { backupCommand } = await import('./backup.js');
      await run(backupCommand(folder));
    });
  mgg
    .command('verify')
    .argument('[backup]', 'folder or file of a backup; the store itself when left out')
    .description('look for what must not be in a store, and print it')
    .action(async (backup?: string) => {
      const { verifyCommand } = await import('./verify.js');
      await run(verifyCommand(backup));
    });
  mgg
    .command('rebuild')
    .description('write anew what the store derives from the rest: orders, search names, counts')
    .action(async () => {
      const { storeCommand } = await import('./store-command.js');
      await run(storeCommand('rebuild', {}));
    });
  mgg
    .command('restore')
    .argument('<backup>', 'folder or file of a backup')
    .option('--force', 'also when there is a store; the old one is kept beside the new', false)
    .description('put a backup in place of the embedded store; the server must be stopped')
    .action(async (backup: string, { force }: { force: boolean }) => {
      const { restoreCommand } = await import('./restore.js');
      await run(restoreCommand(backup, force));
    });
}
