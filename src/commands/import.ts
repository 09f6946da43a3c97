import { basename } from 'node:path';
import { z } from 'zod';
import { invalidInput } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { packWriter } from '../exchange/load/as-pack/pack-writer.js';
import { loadItems } from '../exchange/load/load-items.js';
import { RejectsFile } from '../exchange/load/rejects.js';
import { reportText, type LoadReport } from '../exchange/load/report.js';
import { importJsonl } from '../exchange/sources/jsonl/import-jsonl.js';
import {
  JSONL,
  SOURCE_NAMES,
  SOURCE_TABLE,
  type SourceName,
} from '../exchange/sources/source-table.js';
import type { SourceFile } from '../exchange/sources/source.js';
import { SOURCES } from '../exchange/sources/sources.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { countsOf, totalsText } from './counts.js';
import { storeCommand } from './store-command.js';

const IMPORTING = { title: 'Importing', unit: 'bytes' };

const GIVEN = z.object({
  source: z.string(),
  /** Whole paths. */
  files: z.array(z.string()).min(1),
  /** Flags of the source. */
  options: z.record(z.string(), z.union([z.string(), z.boolean()])).default({}),
  dryRun: z.boolean().default(false),
  /** A new folder for what would be recorded. */
  asPack: z.string().nullable().default(null),
  /** File for what is not taken. */
  rejects: z.string().nullable().default(null),
});

type Given = z.infer<typeof GIVEN>;

/** Brings in what people have: files of any source, or an export of our own into an empty store. */
export const importCommand = storeCommand(GIVEN, (engine, given, io) =>
  given.source === JSONL ? restore(engine, given, io) : importFrom(engine, given, io),
);

async function importFrom(engine: Engine, given: Given, io: CommandIo): Promise<number> {
  const name = sourceNamed(given.source);
  const source = await SOURCES[name]();
  const counted: Record<string, number> = {};
  const files = given.files.map(sourceFile);
  const reading = {
    ...{ engine, signal: io.signal },
    onProgress: (done: number, total: number): void => {
      io.progress({ ...IMPORTING, unit: SOURCE_TABLE[name].unit }, { done, total });
    },
    onCount: (name: string, count: number): void => {
      counted[name] = (counted[name] ?? 0) + count;
    },
  };
  const opened = source.open(files, given.options, reading);
  const text = await opened.print();
  if (text !== null) {
    await io.out(text);
    return 0;
  }
  const rejects = new RejectsFile(given.rejects);
  const sink = given.asPack === null ? null : await packWriter(given.asPack, name);
  try {
    const report = await loadItems(engine, opened.items(), {
      source: name,
      reason: `import ${name}: ${files.map((file) => file.name).join(', ')}`.slice(0, 500),
      completes: source.completes,
      dryRun: given.dryRun,
      sink,
      signal: io.signal,
      onReject: (reject) => rejects.add(reject),
    });
    report.counted = counted;
    await io.out(await endText(engine, report, given));
    if (report.stopped) return STOPPED;
    return report.rejected > 0 ? SOME_REJECTED : 0;
  } finally {
    await rejects.close();
    await sink?.close();
  }
}

function sourceNamed(name: string): SourceName {
  const found = SOURCE_NAMES.find((one) => one === name);
  if (found !== undefined) return found;
  throw invalidInput(
    `There is no source "${name}". Use one of: ${[...SOURCE_NAMES, JSONL].join(', ')}.`,
  );
}

/** The exit code of an import of which some items were not taken. */
const SOME_REJECTED = 3;

async function endText(
  engine: Engine,
  report: LoadReport,
  { source, dryRun, asPack, rejects }: Given,
): Promise<string> {
  const foresees = dryRun || asPack !== null;
  const lines = [reportText(report, { dryRun: foresees })];
  if (report.rejected > 0 && rejects !== null) {
    lines.push(`What was rejected, with place and reason: ${rejects}`);
  }
  if (asPack !== null) {
    lines.push(`Written to ${asPack}. Look it through, then: mgg import pack ${asPack}`);
  }
  if (!foresees) {
    lines.push(`${engine.dialect.name} now holds ${totalsText(await countsOf(engine))}.`);
  }
  if (report.stopped) lines.push(`Start the same \`mgg import ${source}\` again to have all.`);
  return `${lines.join('\n')}\n`;
}

const sourceFile = (path: string): SourceFile => ({ name: basename(path), path });

async function restore(engine: Engine, given: Given, io: CommandIo): Promise<number> {
  if (given.dryRun || given.asPack !== null) {
    throw invalidInput(
      'An export of ours is restored record by record, so there is nothing to try or to review. Leave --dry-run and --as-pack out.',
    );
  }
  const { records, stopped } = await importJsonl(engine, given.files, {
    onProgress: (progress) => {
      io.progress(IMPORTING, progress);
    },
    signal: io.signal,
  });
  const now = `${engine.dialect.name} now holds ${totalsText(await countsOf(engine))}.\n`;
  await io.out(
    stopped
      ? `Stopped before the end: ${records} records stored. Run it again to have them all. ${now}`
      : `Imported ${records} records. ${now}`,
  );
  return stopped ? STOPPED : 0;
}
