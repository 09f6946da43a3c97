import type { Analysis } from '../../src/exchange/sources/text/analysis.js';
import { relationKey, type Truth } from './truth.js';

const share = (part: number, all: number): string =>
  `${all === 0 ? '–' : (part / all).toFixed(3)} (${part} of ${all})`;

/** Counts that add up over pages. */
export type Tally = Record<string, [part: number, all: number]>;

/**
 * How much of what people found in a page was found, and how much of what was found is right.
 * Mentions are the same when they overlap and mean the same entity; where people listed no mentions,
 * the entities of the page are compared. A relation is right when people found it on any page, and
 * is to be found when the page states it in words.
 */
export function judge(
  file: string,
  text: string,
  found: Analysis,
  truth: Truth,
  known: ReadonlySet<string>,
): { readonly tally: Tally; readonly lines: string[] } {
  const points = Array.from(text);
  const lines: string[] = [];
  const tally: Tally = {};
  const expected = truth.mentions.filter((one) => one.file === file && known.has(one.id));
  const named = truth.named.get(file) ?? new Set<string>();
  const overlaps = (left: { start: number; end: number }, right: typeof left): boolean =>
    left.start < right.end && right.start < left.end;
  if (expected.length > 0) {
    const hit = expected.filter((one) =>
      found.mentions.some((mine) => mine.entityId === one.id && overlaps(mine, one)),
    );
    tally['mentions recall'] = [hit.length, expected.length];
    for (const one of expected.filter((each) => !hit.includes(each))) {
      lines.push(`  missed mention · ${one.id} · ${one.surface} · char ${one.start}`);
    }
    const strict = found.mentions.filter((mine) =>
      expected.some((one) => one.id === mine.entityId && overlaps(one, mine)),
    );
    tally['mentions listed'] = [strict.length, found.mentions.length];
  }
  const right = found.mentions.filter(({ entityId }) => named.has(entityId));
  tally['mentions precision'] = [right.length, found.mentions.length];
  for (const mine of found.mentions.filter((one) => !right.includes(one))) {
    const surface = points.slice(mine.start, mine.end).join('');
    lines.push(`  wrong mention · ${mine.entityId} · ${surface} · char ${mine.start}`);
  }
  const mine = new Set(found.mentions.map(({ entityId }) => entityId));
  const wanted = [...named].filter((id) => known.has(id));
  tally['entities recall'] = [wanted.filter((id) => mine.has(id)).length, wanted.length];
  lines.push(`  missed entities · ${wanted.filter((id) => !mine.has(id)).join(', ')}`);
  judgeRelations(file, found, truth, tally, lines, (from, to) => points.slice(from, to).join(''));
  return { tally, lines };
}

function judgeRelations(
  file: string,
  found: Analysis,
  truth: Truth,
  tally: Tally,
  lines: string[],
  textAt: (start: number, end: number) => string,
): void {
  const sure = truth.relations.filter(({ certainty }) => ['explicit', 'name'].includes(certainty));
  const all = new Set(truth.relations.map(({ key }) => key));
  const stated = sure.filter((one) => one.file === file);
  const keys = new Set(
    found.relations.map(({ subject, type, object }) => relationKey(subject, type, object)),
  );
  const right = [...keys].filter((key) => all.has(key));
  tally['relations precision'] = [right.length, keys.size];
  const wanted = [...new Set(stated.map(({ key }) => key))];
  tally['relations recall'] = [wanted.filter((key) => keys.has(key)).length, wanted.length];
  const mine = new Set(found.mentions.map(({ entityId }) => entityId));
  const reach = wanted.filter((key) => {
    const [subject = '', , object = ''] = key.split(' ');
    return mine.has(subject) && mine.has(object);
  });
  tally['relations recall where both ends are named'] = [
    reach.filter((key) => keys.has(key)).length,
    reach.length,
  ];
  for (const one of found.relations) {
    const key = relationKey(one.subject, one.type, one.object);
    const mark = all.has(key) ? 'right' : 'wrong';
    lines.push(`  ${mark} relation · ${key} · ${textAt(one.start, one.end).replace(/\s+/g, ' ')}`);
  }
  for (const key of reach.filter((each) => !keys.has(each))) {
    lines.push(
      `  missed relation · ${key} · ${stated.find((one) => one.key === key)?.evidence.replace(/\s+/g, ' ') ?? ''}`,
    );
  }
}

export function tallyText(title: string, tally: Tally): string {
  const rows = Object.entries(tally).map(([name, [part, all]]) => `  ${name}: ${share(part, all)}`);
  return `${title}\n${rows.join('\n')}\n`;
}

export function added(sum: Tally, more: Tally): Tally {
  const all = { ...sum };
  for (const [name, [part, whole]] of Object.entries(more)) {
    const [before, total] = all[name] ?? [0, 0];
    all[name] = [before + part, total + whole];
  }
  return all;
}
