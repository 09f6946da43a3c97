import type { Difference } from '../../../domain/differences.js';
import type { Period } from '../../../fact/text/period.js';
import { isUndated } from './period.js';

/** What decides whether a relation is the same one, and whether it is as it was. */
export interface Comparable extends Period {
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly role: string | null;
  readonly status: string;
  readonly vote: string | null;
}

export type Compared<R> = R & {
  readonly difference: Difference;
  /** What stood in its place at the earlier date; only where it has changed. */
  readonly was?: R;
};

/**
 * The relations of two dates together, each once, with what became of it. A relation of the same
 * ends, type and role that takes the place of another has changed. What has no dates stays.
 * @param holding ids of relations that hold at both dates though only one list has them.
 */
export function compare<R extends Comparable>(
  before: readonly R[],
  after: readonly R[],
  holding: ReadonlySet<string> = new Set(),
): readonly Compared<R>[] {
  const earlier = new Map(before.map((relation) => [relation.id, relation]));
  const later = new Set(after.map(({ id }) => id));
  const stays = (relation: R): boolean => holding.has(relation.id) || isUndated(relation);
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
    ...left.filter(stays).map((relation) => ({ ...relation, difference: 'same' as const })),
    ...ended.map((relation) => ({ ...relation, difference: 'gone' as const })),
  ];
}

export type DifferenceCounts = Readonly<Record<Difference, number>>;

/** How many relations there are of each. */
export function countDifferences(
  relations: readonly { readonly difference?: Difference }[],
): DifferenceCounts {
  const counts = { new: 0, gone: 0, changed: 0, same: 0 };
  for (const { difference } of relations) if (difference !== undefined) counts[difference] += 1;
  return counts;
}

/** Takes the relation out of the list whose place this one has taken. */
function take<R extends Comparable>(ended: R[], by: R): R | undefined {
  const place = placeOf(by);
  const at = ended.findIndex((relation) => placeOf(relation) === place);
  return at < 0 ? undefined : ended.splice(at, 1)[0];
}

function placeOf({ subject, type, object, role }: Comparable): string {
  return JSON.stringify([subject, type, object, role]);
}

function isAsBefore(was: Comparable, is: Comparable): boolean {
  return (
    was.validFrom === is.validFrom &&
    was.validTo === is.validTo &&
    was.status === is.status &&
    was.vote === is.vote
  );
}
