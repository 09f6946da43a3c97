import { z } from 'zod';
import { openExport, type About, type ExportGraph } from '../exchange/formats/export-graph.js';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../exchange/formats/format-table.js';
import { EXPORT_FORMATS, exportFile } from '../exchange/formats/formats.js';
import { inChunks } from '../exchange/formats/in-chunks.js';
import { exportJsonl } from '../exchange/formats/jsonl.js';
import {
  exportQuestion,
  isWhole,
  type ExportQuestion,
  type TableFile,
} from '../exchange/formats/question.js';
import { dumpSize } from '../graph/read/dump.js';
import { MOST_PARTICIPATIONS } from '../graph/read/network.js';
import { lastChange } from '../graph/read/statistics.js';
import type { Engine } from '../engine/engine.js';
import type { Row } from '../engine/statement.js';
import { STORED_KINDS } from '../graph/stored-nodes.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { storeCommand } from './store-command.js';
import { tellingLeftOut } from './unsound.js';

const EXPORTING = { title: 'Exporting', unit: 'records' };

const NAMES = EXPORT_FORMAT_NAMES as [ExportFormatName, ...ExportFormatName[]];

/** The graph or a part of it in the form that was asked for. */
export const exportCommand = storeCommand(
  z.object({
    format: z.enum(NAMES),
    /** What narrows it, as `exportQuestion` reads it. */
    given: z.record(z.string(), z.array(z.string())).default({}),
    /** The address under which others reach this graph. */
    base: z.string().default(''),
    /** What the file says on who made the data and how they may be used. */
    terms: z.object({ creator: z.string(), licence: z.string().nullable() }).optional(),
  }),
  async (engine, { format, given, base, terms }, io) => {
    const question = exportQuestion(given);
    exportFile(format, question);
    if (format === 'jsonl' && isWhole(question)) return exportAll(engine, io);
    const graph = await openExport(engine, question, base, terms);
    const counts = { entities: 0, relations: 0, ties: graph.ties?.length ?? null };
    const watched = counting(graph, counts, await showing(graph, io));
    const job = { engine, graph: watched, question, trusted: true };
    const say = (text: string): void => {
      io.say(text);
    };
    await tellingLeftOut(say, async () => {
      for await (const chunk of inChunks(EXPORT_FORMATS[format].write(job))) {
        if (io.signal.aborted) break;
        await io.out(chunk);
      }
    });
    const found = wordsFor(counts, question.file);
    if (io.signal.aborted) {
      io.say(`Stopped after ${found}; what is written is not the whole.\n`);
      return STOPPED;
    }
    io.say(`Exported ${found}.${leftOut(graph.about, question)}\n`);
    return 0;
  },
);

interface Counts {
  entities: number;
  relations: number;
  /** Null where relations are written. */
  readonly ties: number | null;
}

/** Of a table in two files, only what is in the one asked for. */
function wordsFor({ entities, relations, ties }: Counts, file: TableFile | null): string {
  const lines = ties === null ? `${relations} relations` : `${ties} ties`;
  if (file === 'nodes') return `${entities} entities`;
  return file === 'edges' ? lines : `${entities} entities and ${lines}`;
}

function leftOut({ truncated, incomplete }: About, { limit }: ExportQuestion): string {
  const more = truncated ? ` There are more: \`limit\` is ${limit}.` : '';
  const low = incomplete
    ? ` Counts are too low: only the first ${MOST_PARTICIPATIONS} participations were read. Narrow it with \`types\` or fewer kinds.`
    : '';
  return more + low;
}

async function showing(graph: ExportGraph, io: CommandIo): Promise<(done: number) => void> {
  const total = await graph.size();
  return (done) => {
    io.progress(EXPORTING, { done: Math.min(done, total), total });
  };
}

/** The same graph, counting what was read of it. */
function counting(graph: ExportGraph, counts: Counts, onPage: (done: number) => void): ExportGraph {
  async function* counted(
    pages: AsyncGenerator<readonly Row[]>,
    what: 'entities' | 'relations',
  ): AsyncGenerator<readonly Row[]> {
    for await (const page of pages) {
      counts[what] += page.length;
      onPage(counts.entities + counts.relations);
      yield page;
    }
  }
  return {
    ...graph,
    entities: () => counted(graph.entities(), 'entities'),
    relations: () => counted(graph.relations(), 'relations'),
  };
}

/** Everything that is stored, both clocks and the log: what `mgg import` makes the same graph of. */
async function exportAll(engine: Engine, io: CommandIo): Promise<number> {
  const [before] = await engine.read(lastChange());
  const records = await writeLines(engine, io);
  if (io.signal.aborted) {
    io.say(`Stopped after ${records} records; what is written is not the whole graph.\n`);
    return STOPPED;
  }
  const [after] = await engine.read(lastChange());
  io.say(`Exported ${records} records.\n`);
  if (before !== after) {
    io.say(
      'The graph was changed meanwhile: changes of the last moments may be in it in part. For a copy of one moment export again while nobody writes, or use `mgg backup`.\n',
    );
  }
  return 0;
}

async function writeLines(engine: Engine, io: CommandIo): Promise<number> {
  const total = await dumpSize(engine, STORED_KINDS);
  let records = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of exportJsonl(engine)) {
      if (io.signal.aborted) return;
      records += 1;
      yield line;
    }
  }
  for await (const chunk of inChunks(counted())) {
    await io.out(chunk);
    io.progress(EXPORTING, { done: Math.min(records, total), total });
  }
  return records;
}
