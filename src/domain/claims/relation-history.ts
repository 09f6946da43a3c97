import { sameSummary, type RelationSummary } from '../relation.js';
import { summarise, type Evidence } from './summarise.js';

/** A time for which a claim counted as evidence: from one record time up to another. */
export interface CountedSpan {
  readonly from: string;
  /** Null while it counts. */
  readonly to: string | null;
}

/** A claim with the times for which it counted. */
export interface TimedEvidence extends Evidence {
  readonly spans: readonly CountedSpan[];
}

/** What a relation added up to from one record time up to another. */
export interface RelationVersion {
  readonly summary: RelationSummary;
  readonly recordedAt: string;
  /** Null while it is the present version. */
  readonly retractedAt: string | null;
}

export interface LaterHistory {
  /** When the version that stood before ended; null when it stands, or there was none. */
  readonly endedAt: string | null;
  /** The versions after it, oldest first. */
  readonly versions: readonly RelationVersion[];
}

/**
 * The versions of a relation after a record time, which follow from when its claims counted.
 * @param standing the version at that time; null for none.
 * @param since the record time; empty for the whole history.
 */
export function historyAfter(
  evidence: readonly TimedEvidence[],
  standing: RelationSummary | null = null,
  since = '',
): LaterHistory {
  const versions: RelationVersion[] = [];
  let endedAt: string | null = null;
  let last = standing;
  for (const time of turningPoints(evidence, since)) {
    const summary = summarise(evidence.filter(({ spans }) => spans.some(covers(time))));
    if (sameSummary(last, summary)) continue;
    const open = versions.at(-1);
    if (open === undefined) endedAt = standing === null ? null : (endedAt ?? time);
    else if (open.retractedAt === null)
      versions[versions.length - 1] = { ...open, retractedAt: time };
    if (summary !== null) versions.push({ summary, recordedAt: time, retractedAt: null });
    last = summary;
  }
  return { endedAt, versions };
}

const covers =
  (time: string) =>
  ({ from, to }: CountedSpan): boolean =>
    from <= time && (to === null || to > time);

/** The record times after `since` at which a claim began or ceased to count. */
function turningPoints(evidence: readonly TimedEvidence[], since: string): string[] {
  const times = evidence.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  return [...new Set(times)].filter((time) => time !== null && time > since).sort() as string[];
}
