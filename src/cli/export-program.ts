import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command as Program } from 'commander';
import type { ExportParameter } from '../exchange/export/question.js';
import type { Given } from '../exchange/export/read-parameters.js';
import type { Config } from '../config.js';
import { run, type Command } from './run.js';

const FORMATS = ['jsonl', 'gexf', 'graphml', 'csv', 'cytoscape', 'jsonld', 'turtle', 'ftm'];

interface Options extends Partial<Record<ExportParameter, string>> {
  readonly format: string;
  readonly out?: string;
}

/** `mgg export`: takes the graph, or a part of it, out of the store in one of several formats. */
export function addExportCommand(mgg: Program): void {
  mgg
    .command('export')
    .description('write the graph, or a part of it, for other programs or for `mgg import`')
    .addOption(
      new Option('--format <format>', 'form of the file').choices(FORMATS).default('jsonl'),
    )
    .option(
      '--out <file>',
      'file to write, packed when it ends with .gz; for csv a .zip or a folder; else standard output',
    )
    .option('--of <ids>', 'only what is around these entities, with commas')
    .option('--depth <steps>', 'with --of: how many steps away, 0 to 3 (default: 1)')
    .option('--network <kinds>', 'instead of relations: who takes part in the same, of these kinds')
    .option('--via <kinds>', 'with --network: kinds of what they take part in, with commas')
    .option('--minimum-shared <number>', 'with --network: the fewest shared that tie (default: 2)')
    .option('--limit <number>', 'with --of or --network: at most so many entities')
    .option('--kinds <kinds>', 'only entities of these kinds, with commas')
    .option('--types <types>', 'only relations of these types, with commas')
    .option('--min-confidence <number>', 'only relations at least so sure, 0 to 1')
    .option('--as-of <date>', 'only relations that may have held then, as 2018 or 2018-12-31')
    .option('--known-at <time>', 'as the graph was known then: a day (UTC) or a time with its zone')
    .option('--measures <names>', 'a column for each, with commas, as DEGREE,BETWEENNESS,COMMUNITY')
    .option('--file <name>', 'of csv: nodes or edges alone, not packed')
    .option('--bom <0|1>', 'of csv: 0 for no byte order mark, by which spreadsheets know UTF-8')
    .action(async ({ format, out, ...given }: Options) => {
      const values = Object.entries(given).map(([name, text]) => [name, [text]] as const);
      await run(exporting(format, Object.fromEntries(values), out === '-' ? undefined : out));
    });
}

function exporting(format: string, given: Given, out: string | undefined): Command {
  const one = (more: Given, file: string | undefined): Command => {
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
