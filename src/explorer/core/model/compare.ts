import type { Difference } from '../../../domain/differences.js';
import type { Period } from '../../../fact/text/period.js';
import type { Sides } from '../address/sides.js';
import { isUndated } from './period.js';

type End = string | { readonly id: string };

/** What decides whether a relation is the same one, and whether it is as it was. */
export interface Comparable extends Period {
  readonly id: string;
  readonly subject: End;
  readonly type: string;
  readonly object: End;
  readonly role: string | null;
  readonly status: string;
  readonly vote: string | null;
  /** 0–1. */
  readonly confidence: number;
  /** How many documents say so. */
  readonly sourceCount: number;
}

/** What became of a thing from one side to the other. */
export interface Marked<T> {
  readonly difference?: Difference;
  /** What stood in its place before; only where it has changed. */
  readonly was?: T;
}

export type Compared<R> = R & Marked<R> & { readonly difference: Difference };

interface How {
  readonly clock: Sides['clock'];
  /** Ids of relations that are on both sides though only one list has them. */
  readonly holding?: ReadonlySet<string>;
}

/**
 * The relations of two sides together, each once, with what became of it. It has changed when its
 * period, status, vote, confidence or number of sources is another, or when one of the same ends,
 * type and role has taken its place. Between two dates what has no dates stays; between two times
 * it is new like everything that was learnt.
 */
export function compare<R extends Comparable>(
  before: readonly R[],
  after: readonly R[],
  { clock, holding = new Set() }: How = { clock: 'valid' },
): readonly Compared<R>[] {
  const earlier = new Map(before.map((relation) => [relation.id, relation]));
  const later = new Set(after.map(({ id }) => id));
  const stays = (relation: R): boolean =>
    holding.has(relation.id) || (clock === 'valid' && isUndated(relation));
  const left = before.filter(({ id }) => !later.has(id));
  const ended = left.filter((relation) => !stays(relation));
  const found = after.map((relation): Compared<R> => {
    const known = earlier.get(relation.id);
    const was = known ?? (stays(relation) ? relation : take(ended, relation));
    if (was === undefined) return { ...relation, difference: 'new' };
    return isAsBefore(was, relation)
      ? { ...relation, difference: 'same' }
      : { ...relation, difference: 'changed', was };
  });
  return [
    ...found,
    ...left.filter(stays).map((relation): Compared<R> => ({ ...relation, difference: 'same' })),
    ...ended.map((relation): Compared<R> => ({ ...relation, difference: 'gone' })),
  ];
}

/**
 * The things of two lists together, each once by its key, with what became of it: changed where
 * what is said of it, its `value`, is another.
 */
export function compareThings<T>(
  before: readonly T[],
  after: readonly T[],
  { key, value }: { readonly key: (thing: T) => string; readonly value: (thing: T) => string },
): readonly Compared<T>[] {
  const earlier = new Map(before.map((thing) => [key(thing), thing]));
  const later = new Set(after.map(key));
  return [
    ...after.map((thing): Compared<T> => {
      const was = earlier.get(key(thing));
      if (was === undefined) return { ...thing, difference: 'new' };
      if (value(was) === value(thing)) return { ...thing, difference: 'same' };
      return { ...thing, difference: 'changed', was };
    }),
    ...before
      .filter((thing) => !later.has(key(thing)))
      .map((thing): Compared<T> => ({ ...thing, difference: 'gone' })),
  ];
}

/** What became of a thing by what became of its parts: new or gone where all of them are. */
export function differenceOfAll(parts: readonly Marked<unknown>[]): Difference | undefined {
  const [one, ...others] = new Set(parts.flatMap(({ difference }) => difference ?? []));
  return one === undefined || others.length === 0 ? one : 'changed';
}

export type DifferenceCounts = Readonly<Record<Difference, number>>;

/** How many there are of each. */
export function countDifferences(things: readonly Marked<unknown>[]): DifferenceCounts {
  const counts = { new: 0, gone: 0, changed: 0, same: 0 };
  for (const { difference } of things) if (difference !== undefined) counts[difference] += 1;
  return counts;
}

/** Those of which this became; all where nothing is asked for or nothing compared. */
export function onlyChanges<T extends Marked<unknown>>(
  things: readonly T[],
  changes: readonly Difference[],
): readonly T[] {
  if (changes.length === 0) return things;
  return things.filter(
    ({ difference }) => difference === undefined || changes.includes(difference),
  );
}

/** The same where some were on neither side: these go too once something is asked for. */
export function onlyMarked<T extends Marked<unknown>>(
  things: readonly T[],
  changes: readonly Difference[],
): readonly T[] {
  if (changes.length === 0 || !things.some(({ difference }) => difference)) return things;
  return things.filter(
    ({ difference }) => difference !== undefined && changes.includes(difference),
  );
}

/** Takes the relation out of the list whose place this one has taken. */
function take<R extends Comparable>(ended: R[], by: R): R | undefined {
  const place = placeOf(by);
  const at = ended.findIndex((relation) => placeOf(relation) === place);
  return at < 0 ? undefined : ended.splice(at, 1)[0];
}

function placeOf({ subject, type, object, role }: Comparable): string {
  return JSON.stringify([idOf(subject), type, idOf(object), role]);
}

const idOf = (end: End): string => (typeof end === 'string' ? end : end.id);

function isAsBefore(was: Comparable, is: Comparable): boolean {
  return (
    was.validFrom === is.validFrom &&
    was.validTo === is.validTo &&
    was.status === is.status &&
    was.vote === is.vote &&
    was.confidence === is.confidence &&
    was.sourceCount === is.sourceCount
  );
}
