import { labelOf, type Entity, type Name } from '../entity.js';
import { DAY_MAX, DAY_MIN, firstDay, lastDay } from '../time/partial-date.js';

type Named = Pick<Entity, 'name' | 'shortName' | 'acronym' | 'names'>;

/**
 * The name that an entity bore on a date, and the label that goes with it; nothing when no name with
 * a period covers the date. A name that held on all of it comes before one that may have, one in
 * English before others, the one of the shorter period before the longer.
 */
export function namedOn(entity: Named, on: string | null): { name?: string; label?: string } {
  if (on === null) return {};
  const name = boreOn(entity.names, on, ['FORMER', 'LABEL']);
  if (name === undefined || name.value === entity.name) return {};
  const shortName = boreOn(entity.names, on, ['SHORT'])?.value ?? null;
  const acronym = boreOn(entity.names, on, ['ACRONYM'])?.value ?? null;
  return { name: name.value, label: labelOf({ name: name.value, shortName, acronym }) };
}

/** The name of these kinds in a language that was borne on a date. */
export function boreOn(
  names: readonly Name[],
  on: string,
  kinds: readonly Name['kind'][],
): Name | undefined {
  return names
    .filter((name) => kinds.includes(name.kind) && covers(name, on) !== 'NO')
    .sort((a, b) => rank(a, on) - rank(b, on) || length(a) - length(b) || order(a, b))[0];
}

/** A former name without an end may have been given up long ago: it covers no date. */
const isDated = ({ kind, from, to }: Name): boolean =>
  to !== null || (from !== null && kind !== 'FORMER');

/** Whether a name with a period was borne on all of a date, perhaps, or not at all. */
export function covers(name: Name, on: string): 'CERTAIN' | 'POSSIBLE' | 'NO' {
  const { from, to } = name;
  if (!isDated(name)) return 'NO';
  const [first, last] = [firstDay(on), lastDay(on)];
  if (last < outer(name).from || first > outer(name).to) return 'NO';
  const certain =
    first >= (from === null ? DAY_MIN : lastDay(from)) &&
    last <= (to === null ? DAY_MAX : firstDay(to));
  return certain ? 'CERTAIN' : 'POSSIBLE';
}

function outer({ from, to }: Name): { from: number; to: number } {
  return {
    from: from === null ? DAY_MIN : firstDay(from),
    to: to === null ? DAY_MAX : lastDay(to),
  };
}

const length = (name: Name): number => outer(name).to - outer(name).from;

function rank(name: Name, on: string): number {
  const languages = ['en', null].indexOf(name.language?.slice(0, 2) ?? null);
  const language = languages < 0 ? 2 : languages;
  return (covers(name, on) === 'CERTAIN' ? 0 : 10) + language;
}

function order(a: Name, b: Name): number {
  return a.value < b.value ? -1 : Number(a.value > b.value);
}
