import { Option, type Command as Program } from 'commander';
import { ENTITY_KINDS, KINDS } from '../domain/kinds.js';
import { run } from './run.js';

/** `mgg duplicates`: entities that may be the same. */
export function addDuplicatesCommand(mgg: Program): void {
  mgg
    .command('duplicates')
    .description('print pairs of entities that may be the same, best first, with the reasons')
    .addOption(
      new Option('--kind <kind>', 'only entities of this kind').choices(
        ENTITY_KINDS.map((kind) => KINDS[kind].prefix),
      ),
    )
    .option('--limit <number>', 'at most so many pairs, 1–1000', '20')
    .action(async (options: { kind?: string; limit: string }) => {
      const { storeCommand } = await import('./store-command.js');
      await run(storeCommand('duplicates', options));
    });
}
