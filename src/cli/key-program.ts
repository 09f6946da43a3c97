import { Option, type Command as Program } from 'commander';
import { ROLE_ORDER, ROLES } from '../domain/access.js';
import type { KeyOptions } from './key.js';
import { run } from './run.js';

const ROLE_WORDS = ROLE_ORDER.map((role) => role.toLowerCase());
const ROLES_TEXT = ROLE_ORDER.map(
  (role) => `  ${role.toLowerCase().padEnd(12)} ${ROLES[role].description}`,
).join('\n');

/** `mgg key …`: who may change the graph. */
export function addKeyCommands(mgg: Program): void {
  const program = mgg
    .command('key')
    .description('make, list and end the keys of those who may change the graph');
  program
    .command('create')
    .description('make a key; it alone is printed on standard output, this once')
    .addOption(
      new Option('--role <role>', 'what its owner may do')
        .choices(ROLE_WORDS)
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'who or what uses it; shown as the author of changes')
    .option('--expires <when>', 'last day, as 2027-01-31 (UTC), or for how many days, as 90d')
    .addHelpText('after', `\nEach role may do all that those before it may:\n${ROLES_TEXT}`)
    .action(async (options: KeyOptions) => {
      const { createKeyCommand } = await import('./key.js');
      await run(createKeyCommand(options));
    });
  program
    .command('list')
    .description('print all keys, without what makes them work')
    .action(async () => {
      const { listKeysCommand } = await import('./key.js');
      await run(listKeysCommand);
    });
  program
    .command('revoke')
    .argument('<key>', 'its id or name')
    .description('end a key; servers refuse it from now on')
    .action(async (which: string) => {
      const { revokeKeyCommand } = await import('./key.js');
      await run(revokeKeyCommand(which));
    });
}
