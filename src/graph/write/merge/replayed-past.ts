import { unsourcedOn, type Stored } from '../../stored.js';
import { entityOf } from '../../stored.js';
import type { Testified } from '../../../domain/claims/said.js';
import { PRESENT } from '../../../domain/time/time-view.js';
import { countedAt, type TimedDescription } from '../../read/descriptions.js';
import {
  formerVersions,
  knownAt,
  pastOf,
  showsSame,
  versionOf,
  type EndedVersion,
} from '../../stored-past.js';
import { entityProperties } from '../entity-properties.js';
import { entityAfter } from '../settle-entities.js';

/** What an undo knows of an entity. */
export interface ReplayedEntity {
  /** The node as it was at the merge. */
  readonly base: Stored;
  /** The node as it is now, parted from the other. */
  readonly present: Stored;
  /** The node while the two were one, for our own words, which have no claims. */
  readonly shared: Stored;
  readonly timed: readonly TimedDescription[];
  /** Record time of the merge. */
  readonly since: string;
}

/**
 * The versions of an entity as if it had never been merged: those before the merge as they were, the
 * later ones from when its descriptions counted and our own words changed.
 */
export function replayedPast(replayed: ReplayedEntity): { past: string[]; updatedAt: string } {
  const { base, present, shared, timed, since } = replayed;
  const { kind } = entityOf(base, PRESENT);
  const ended: EndedVersion[] = [];
  let last: Stored = versionOf(base);
  for (const time of turningPoints(timed, shared, since)) {
    const { shortName, description } = knownAt(shared, time);
    const editorial = { shortName: textOf(shortName), description: textOf(description) };
    const asked = { id: base.id as string, kind, editorial, unsourced: unsourcedOn(present) };
    const testified = timed.flatMap((one): Testified[] => countedAt(one, time));
    const entity = entityAfter(asked, testified, base);
    const shown = { ...versionOf(entityProperties(entity)), updatedAt: time };
    if (showsSame(last, shown)) continue;
    ended.push({ until: time, shown: last });
    last = shown;
  }
  const now = versionOf(present);
  if (!showsSame(last, now)) {
    ended.push({ until: present.updatedAt as string, shown: last });
    last = now;
  }
  const older = pastOf(base).map((entry) => JSON.stringify(entry));
  return {
    past: [...older, ...formerVersions(ended, last)],
    updatedAt: last.updatedAt as string,
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The record times after a merge at which a description began or ceased to count, or our words changed. */
function turningPoints(
  timed: readonly TimedDescription[],
  shared: Stored,
  since: string,
): string[] {
  const times = [
    ...timed.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])),
    ...pastOf(shared).map(({ until }) => until),
  ];
  return [...new Set(times)].filter((time) => time !== null && time > since).sort() as string[];
}
