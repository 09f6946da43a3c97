import type { Heard } from './clients.js';

/** A part of the day, from a moment of `performance.now()` to the next one. */
export interface Phase {
  readonly name: string;
  readonly from: number;
}

const HEAD = [
  'Meanwhile',
  'Asked',
  'Good',
  'p50 ms',
  'p95 ms',
  'Longest without a good answer, s',
  'What else',
];

/** What clients saw in each phase, as a table in Markdown. */
export function tableOf(phases: readonly Phase[], heard: readonly Heard[], end: number): string {
  const rows = phases.map(({ name, from }, at) =>
    row(name, heard, from, phases[at + 1]?.from ?? end),
  );
  const all = row('**All of it**', heard, phases[0]?.from ?? 0, end);
  const lines = [HEAD, HEAD.map(() => '---'), ...rows, all];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** An answer counts where it ended. */
function row(name: string, heard: readonly Heard[], from: number, to: number): string[] {
  const here = heard.filter(({ at, ms }) => at + ms >= from && at + ms < to);
  const good = here.filter(({ what }) => what === '200');
  const times = good.map(({ ms }) => ms).sort((a, b) => a - b);
  const quantile = (part: number): string =>
    String(Math.round(times[Math.floor(times.length * part)] ?? 0));
  const others = new Map<string, number>();
  for (const { what } of here) {
    if (what !== '200') others.set(what, (others.get(what) ?? 0) + 1);
  }
  const told = [...others].map(([what, count]) => `${count} × \`${what}\``).join(', ');
  return [
    ...[name, String(here.length), String(good.length), quantile(0.5), quantile(0.95)],
    ...[(longestGap(good, from, to) / 1000).toFixed(1), told],
  ];
}

function longestGap(good: readonly Heard[], from: number, to: number): number {
  const ends = good.map(({ at, ms }) => at + ms).sort((a, b) => a - b);
  const moments = [from, ...ends, to];
  return Math.max(...moments.slice(1).map((moment, at) => moment - (moments[at] ?? moment)));
}
