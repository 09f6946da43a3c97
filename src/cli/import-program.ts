import { resolve } from 'node:path';
import type { Command as Program } from 'commander';
import {
  JSONL,
  SOURCE_NAMES,
  SOURCE_TABLE,
  type SourceFlag,
  type SourceInfo,
} from '../exchange/sources/source-table.js';
import { run } from './run.js';
import { STANDARD_INPUT, withStandardInput } from './standard-input.js';

/** Flags that every source has. */
interface Common {
  readonly dryRun: boolean;
  readonly asPack?: string;
  readonly rejects: string;
}

/** `mgg import <source> FILE…`: a command for each source, with the flags of its own. */
export function addImportCommand(mgg: Program): void {
  const importing = mgg.command('import').description('bring in what people have, plain or .gz');
  importing
    .command(JSONL)
    .description('fill an empty store from files that `mgg export` wrote')
    .argument('<files...>', 'in the order to read them')
    .action(async (files: string[]) => {
      await start({ source: JSONL, files: files.map((file) => resolve(file)) });
    });
  for (const name of SOURCE_NAMES) {
    const { description, flags, standardInput = false }: SourceInfo = SOURCE_TABLE[name];
    const command = importing
      .command(name)
      .description(description)
      .argument(
        '<files...>',
        `in the order to read them${standardInput ? '; - is standard input' : ''}`,
      )
      .option('--dry-run', 'change nothing; say what would change', false)
      .option('--as-pack <folder>', 'write what would be recorded as a pack into a new folder')
      .option('--rejects <file>', 'where to write what is not taken', 'rejected.csv');
    for (const flag of flags) command.option(flagText(flag), flag.description);
    command.action(async (files: string[], given: Common & Record<string, string | true>) => {
      const { dryRun, asPack, rejects, ...options } = given;
      const paths = files.map((file) => (file === STANDARD_INPUT ? file : resolve(file)));
      const more = {
        ...{ source: name, dryRun, rejects: resolve(rejects) },
        asPack: asPack === undefined ? null : resolve(asPack),
        options: withWholePaths(options, flags),
      };
      if (!standardInput || !paths.includes(STANDARD_INPUT)) {
        await start({ ...more, files: paths });
        return;
      }
      await withStandardInput((input) =>
        start({ ...more, files: paths.map((path) => (path === STANDARD_INPUT ? input : path)) }),
      );
    });
  }
}

async function start(given: object): Promise<void> {
  const { storeCommand } = await import('./store-command.js');
  await run(storeCommand('import', given));
}

/** `documentUrl` → `--document-url <text>`. */
function flagText({ name, takes }: SourceFlag): string {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return takes === null ? flag : `${flag} <${takes}>`;
}

function withWholePaths(
  options: Readonly<Record<string, string | true>>,
  flags: readonly SourceFlag[],
): Record<string, string | true> {
  const files = new Set(flags.filter(({ takes }) => takes === 'file').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      files.has(name) && typeof value === 'string' ? resolve(value) : value,
    ]),
  );
}
