#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command as Program } from 'commander';
import { withoutSecrets } from './access/keys.js';
import { describeSettings } from './config.js';
import { addDataCommands } from './cli/data-program.js';
import { addDuplicatesCommand } from './cli/duplicates-program.js';
import { addKeyCommands } from './cli/key-program.js';
import { run } from './cli/run.js';

const program = new Program('mgg')
  .description('The Migration Governance Graph: who does what in migration governance.')
  .addHelpText('after', `\n${describeSettings()}`)
  .showHelpAfterError('Run `mgg --help` for the list of commands.')
  .configureOutput({
    outputError: (text, write) => {
      write(withoutSecrets(text));
    },
  });

const ENCODING = 'that of files which are not UTF-8, such as windows-1252';

// Each command is loaded when it runs, so that the small ones start fast.
program
  .command('serve')
  .description('answer requests until stopped')
  .action(async () => {
    const { serveCommand } = await import('./cli/serve.js');
    await run(serveCommand);
    // Nothing that a failed start or a silent store left may keep the process.
    process.exit();
  });

program
  .command('seed')
  .argument('[folder]', 'seed files; the shipped ones when left out')
  .option('--encoding <name>', ENCODING)
  .description('load seed files into the store; what is there stays')
  .action(async (folder: string | undefined, { encoding }: { encoding?: string }) => {
    const { storeCommand } = await import('./cli/store-command.js');
    const { SHIPPED_SEED } = await import('./cli/shipped-seed.js');
    await run(storeCommand('seed', { folder: resolve(folder ?? SHIPPED_SEED), encoding }));
  });

program
  .command('check')
  .argument('[folder]', 'seed files; the shipped ones when left out')
  .option('--encoding <name>', ENCODING)
  .description('say what must be corrected in seed files, as file:line message')
  .action(async (folder: string | undefined, { encoding }: { encoding?: string }) => {
    const { checkCommand } = await import('./cli/check.js');
    await run(checkCommand(folder, encoding));
  });

program
  .command('schema')
  .description('print the schema of the API')
  .action(async () => {
    const { schemaCommand } = await import('./cli/schema.js');
    await run(schemaCommand);
  });

program
  .command('stats')
  .description('print how much the store holds')
  .action(async () => {
    const { storeCommand } = await import('./cli/store-command.js');
    await run(storeCommand('stats', {}));
  });

addDuplicatesCommand(program);
addDataCommands(program);
addKeyCommands(program);

await program.parseAsync();
