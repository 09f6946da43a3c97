import type { SideName } from '../sides/sides.js';
import { WORKLOADS, type Workload } from '../sides/workloads.js';
import type { BySide, Measured } from '../steps/latency.js';
import { CONNECTIONS } from '../steps/throughput.js';
import { geometricMean, TOO_SLOW } from '../timing.js';
import { medianOf, type Results } from './results.js';

const SIDES: readonly SideName[] = ['A', 'B', 'C', 'D', 'E'];

/** The results as Markdown: what was compared, then a table for each kind of measure. */
export function report(results: Results): string {
  const { size, date, machine, load } = results;
  const parts = [
    `Size ${size}, ${date}: ${machine}. Load of the machine ${load[0]} before and ${load[1]} after (this run makes about 2 itself).`,
    answersText(results),
    latencyTable(results),
    meanText(results),
    throughputTable(results),
    writesTable(results),
    processorTable(results),
    processesTable(results),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function answersText({ answers = [] }: Results): string {
  if (answers.length === 0) return '';
  const sum = (key: 'asked' | 'right'): number => answers.reduce((all, one) => all + one[key], 0);
  const wrong = answers
    .filter(({ problem }) => problem !== null)
    .map(
      ({ workload, side, asked, right, problem }) =>
        `- ${workload}, ${side}: ${right} of ${asked} right. ${cut(problem ?? '')}`,
    );
  const text = `Answers compared: ${sum('asked')}, right: ${sum('right')}${wrong.length === 0 ? '.' : '. The others:'}`;
  return [text, ...(wrong.length === 0 ? [] : ['', ...wrong])].join('\n');
}

const LONGEST = 160;
const cut = (text: string): string =>
  `\`${(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replaceAll('`', "'").replaceAll('|', '/')}\``;

/** W15 stands in the table as two rows. */
function latencyRows({ latency = {}, shapes }: Results): [string, string, BySide<Measured>][] {
  const rows = Object.entries(latency).map(
    ([workload, measured]): [string, string, BySide<Measured>] => [
      ...([workload, WORKLOADS[workload as Workload]] as const),
      measured,
    ],
  );
  if (shapes === undefined) return rows;
  return [
    ...rows,
    ['W15', '60 shapes that are new to the databases', shapes.cold],
    ['W15', 'the same again', shapes.again],
  ];
}

function latencyTable(results: Results): string {
  const rows = latencyRows(results).map(([workload, title, measured]) => {
    const [a, b, c, d] = SIDES.map((side) => medianOf(measured, side));
    const floor = b == null ? null : b + (c ?? 0);
    return [
      `${workload} ${title}`,
      ...SIDES.map((side) => cell(measured[side])),
      ratio(a ?? null, d ?? null),
      ratio(d ?? null, floor),
    ];
  });
  if (rows.length === 0) return '';
  const heads = SIDES.map((side) => `${side} p50 / p95`);
  return table(['milliseconds', ...heads, 'A / D', 'D / (B + C)'], rows);
}

function cell(measured: Measured | undefined): string {
  if (measured === undefined) return '–';
  if ('error' in measured) return measured.error === TOO_SLOW ? TOO_SLOW : 'failed';
  const few = measured.count < FEW ? ` (${measured.count})` : '';
  return `${number(measured.p50)} / ${number(measured.p95)}${few}`;
}

/** Fewer rounds than this are told. */
const FEW = 20;

const number = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const ratio = (a: number | null, b: number | null): string =>
  a === null || b === null || b === 0 ? '–' : (a / b).toFixed(2);

function meanText(results: Results): string {
  const rows = latencyRows(results).map(([, , measured]) => measured);
  const ratios = rows.flatMap((measured) => {
    const [a, d] = [medianOf(measured, 'A'), medianOf(measured, 'D')];
    return a === null || d === null ? [] : [a / d];
  });
  if (ratios.length === 0) return '';
  const slower = ratios.filter((one) => one < 1).length;
  return `Geometric mean of A / D over the ${ratios.length} rows that both answer: ${geometricMean(ratios).toFixed(2)}. D is slower than A on ${slower} of them.`;
}

function throughputTable({ throughput }: Results): string {
  if (throughput === undefined) return '';
  const rows = CONNECTIONS.map((connections) => [
    `W16 with ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
    ...SIDES.map((side) => {
      const one = throughput[connections]?.[side];
      if (one === undefined) return '–';
      const errors = one.errors === 0 ? '' : `, ${one.errors} errors`;
      return `${one.perSecond.toFixed(0)} (${number(one.p95)}${errors})`;
    }),
  ]);
  return table(['requests a second (p95 in ms)', ...SIDES], rows);
}

function writesTable({ writes }: Results): string {
  if (writes === undefined) return '';
  const rows = writes.map(({ side, perRequest, first, again, note }) => [
    `${side}, ${perRequest} a request`,
    first === null ? 'failed' : number(first),
    again === null ? 'failed' : number(again),
    note === '' ? '' : cut(note),
  ]);
  return table(['W14: milliseconds for 1,000 memberships', 'first', 'again', ''], rows);
}

function processorTable({ processor = {} }: Results): string {
  const rows = Object.entries(processor).map(([workload, measured]) => [
    `${workload} ${WORKLOADS[workload as Workload]}`,
    ...SIDES.map((side) => {
      const one = measured[side];
      if (one === undefined) return '–';
      const database = one.database === null ? '' : ` + ${number(one.database)}`;
      return `${number(one.server)}${database}`;
    }),
  ]);
  if (rows.length === 0) return '';
  return table(['processor ms a request: server + database', ...SIDES], rows);
}

function processesTable({ readyMs, memoryMb }: Results): string {
  return table(
    ['processes', ...SIDES],
    [
      ['seconds from start to ready', ...SIDES.map((side) => seconds(readyMs[side]))],
      ['MB held after all that', ...SIDES.map((side) => String(memoryMb[side] ?? '–'))],
    ],
  );
}

const seconds = (ms: number | undefined): string =>
  ms === undefined ? '–' : (ms / 1000).toFixed(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}
