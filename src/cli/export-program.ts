import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command as Program } from 'commander';
import { EXPORT_FORMAT_NAMES } from '../exchange/formats/format-table.js';
import {
  EXPORT_PARAMETERS,
  type ExportParameter,
  type ParameterInfo,
} from '../exchange/formats/parameters.js';
import type { ExportParameters } from '../exchange/formats/read-parameters.js';
import type { Config } from '../config.js';
import { run, type Command } from './run.js';

interface Options extends Partial<Record<ExportParameter, string>> {
  readonly format: string;
  readonly out?: string;
}

/** `mgg export`: takes the graph, or a part of it, out of the store in one of several formats. */
export function addExportCommand(mgg: Program): void {
  const command = mgg
    .command('export')
    .description('write the graph, or a part of it, for other programs or for `mgg import`')
    .addOption(
      new Option('--format <format>', 'form of the file')
        .choices(EXPORT_FORMAT_NAMES)
        .default('jsonl'),
    )
    .option(
      '--out <file>',
      'file to write, packed when it ends with .gz; for csv a .zip or a folder; else standard output',
    );
  for (const name of PARAMETERS) command.option(...parameterOption(name));
  command.action(async ({ format, out, ...given }: Options) => {
    const values = Object.entries(given).map(([name, text]) => [name, [text]] as const);
    await run(exporting(format, Object.fromEntries(values), out === '-' ? undefined : out));
  });
}

const PARAMETERS = Object.keys(EXPORT_PARAMETERS) as ExportParameter[];

/** The flag of a parameter with what it does: `--as-of <date>`. */
function parameterOption(name: ExportParameter): [flag: string, description: string] {
  const { takes, description }: ParameterInfo = EXPORT_PARAMETERS[name];
  const inWords = description.replace(/`(\w+)`/g, (_, word: string) =>
    Object.hasOwn(EXPORT_PARAMETERS, word) ? flagOf(word) : word,
  );
  return [
    `${flagOf(name)} <${takes}>`,
    inWords.slice(0, 1).toLowerCase() + inWords.slice(1).replace(/\.$/, ''),
  ];
}

/** `minimumShared` → `--minimum-shared`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function exporting(format: string, given: ExportParameters, out: string | undefined): Command {
  const one = (more: ExportParameters, file: string | undefined): Command => {
    return async (config: Config) => {
      const { storeCommand } = await import('./store-command.js');
      const { publicUrl: base, terms } = config;
      return storeCommand(
        'export',
        { format, given: { ...given, ...more }, base, terms },
        file,
      )(config);
    };
  };
  if (format !== 'csv' || given['file'] !== undefined) return one({}, out);
  if (out === undefined || out.endsWith('.zip')) return one({}, out);
  return async (config) => {
    await mkdir(out, { recursive: true });
    // Edges first: what is added meanwhile is then in the nodes, so that every edge has its ends.
    const edges = await one({ file: ['edges'] }, join(out, 'edges.csv'))(config);
    return edges === 0 ? one({ file: ['nodes'] }, join(out, 'nodes.csv'))(config) : edges;
  };
}
