import type { Command as Program } from 'commander';
import { run } from './run.js';

/** `mgg library list | add NAME… | remove NAME…`. */
export function addLibraryCommands(mgg: Program): void {
  const library = mgg
    .command('library')
    .description('the packs of data that are shipped beside the core graph');
  library
    .command('list')
    .description('say which there are, and which the graph has')
    .action(() => start('list', []));
  library
    .command('add')
    .argument('<names...>', 'as `mgg library list` gives them')
    .description('record what packs say; what is there stays')
    .action((names: string[]) => start('add', names));
  library
    .command('remove')
    .argument('<names...>', 'as `mgg library list` gives them')
    .description('take back what only these packs say')
    .action((names: string[]) => start('remove', names));
}

async function start(action: 'list' | 'add' | 'remove', names: readonly string[]): Promise<void> {
  const { storeCommand } = await import('./store-command.js');
  const { SHIPPED_LIBRARY, SHIPPED_SEED } = await import('./shipped-seed.js');
  const given = { action, names, library: SHIPPED_LIBRARY, core: SHIPPED_SEED };
  await run(storeCommand('library', given));
}
