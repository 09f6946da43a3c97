import type { Engine } from '../src/engine/engine.js';
import { openExport } from '../src/exchange/formats/export-graph.js';
import { EXPORT_FORMAT_NAMES } from '../src/exchange/formats/format-table.js';
import { EXPORT_FORMATS } from '../src/exchange/formats/formats.js';
import { inChunks } from '../src/exchange/formats/in-chunks.js';
import { exportQuestion } from '../src/exchange/formats/question.js';

const MB = 2 ** 20;
const BASE = 'https://graph.example.org';

/**
 * Writes the whole graph in every format, to nowhere, and prints how much memory the process holds
 * meanwhile: by the quarter of the work, so that growth would show.
 */
export async function benchExports(engine: Engine, only: string): Promise<void> {
  process.stdout.write('format     MB written  seconds  MB held at start, then per quarter\n');
  for (const name of EXPORT_FORMAT_NAMES.filter((format) => format.includes(only))) {
    process.stdout.write(`${await exported(engine, name)}\n`);
  }
}

async function exported(engine: Engine, name: keyof typeof EXPORT_FORMATS): Promise<string> {
  const question = exportQuestion({});
  const graph = await openExport(engine, question, BASE);
  const held: number[] = [heldNow()];
  const started = Date.now();
  let bytes = 0;
  const samples: number[] = [];
  const job = { engine, graph, question, trusted: true };
  for await (const chunk of inChunks(EXPORT_FORMATS[name].write(job))) {
    bytes += chunk.length;
    samples.push(heldNow());
  }
  const quarter = Math.ceil(samples.length / 4);
  for (let at = 0; at < samples.length; at += quarter) {
    held.push(Math.max(...samples.slice(at, at + quarter)));
  }
  const seconds = (Date.now() - started) / 1000;
  const cells = [
    name.padEnd(10),
    (bytes / MB).toFixed(0).padStart(10),
    seconds.toFixed(0).padStart(8),
  ];
  return `${cells.join(' ')}  ${held.join(' ')}`;
}

function heldNow(): number {
  return Math.round(process.memoryUsage.rss() / MB);
}
