import type { Result } from './bench.js';

const HEAD = [
  ...['', 'fastest ms', 'p50 ms', 'p95 ms', 'processor ms', 'aim ms'],
  ...['statements', 'objects', 'rounds'],
];

/** Results as a Markdown table. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    milliseconds(result.fastest),
    milliseconds(result.p50),
    milliseconds(result.p95),
    milliseconds(result.processor),
    result.aimMs === null ? '' : String(result.aimMs),
    String(result.statements),
    String(result.objects),
    String(result.rounds),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Whether a page deep in a list costs what the first one costs. */
export function comparePages(results: readonly Result[]): string {
  const [first, deep] = ['page 1', 'page 1,000'].map((page) =>
    results.find(({ name }) => name === `organisations by name, ${page}`),
  );
  if (first === undefined || deep === undefined) return '';
  return `Page 1 takes ${milliseconds(first.p50)} ms, page 1,000 ${milliseconds(deep.p50)} ms.`;
}
