import { ask } from '../ask/ask.js';
import type { Listing } from '../ask/pages.js';
import { NAMES } from '../documents/names.js';
import {
  TIMELINE,
  UNDATED,
  type TimelineItem,
  type TimelineItems,
  type TimelineVariables,
} from '../documents/timeline.js';

export interface LoadedTimeline {
  readonly items: readonly TimelineItem[];
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
  readonly undatedCount: number;
  /** What those asked about are called, in their order. */
  readonly names: readonly string[];
}

export interface LoadedUndated {
  readonly items: readonly TimelineItem[];
  readonly next: string | null;
}

/** What a timeline is about, without its pages. */
export type TimelineSubject = Omit<TimelineVariables, 'first' | 'after'>;

/** The dated items, `first` of them on the first page and `then` on each of the others. */
export function timelineOf(
  subject: TimelineSubject,
  first: number,
  then = first,
): Listing<LoadedTimeline> {
  return {
    key: ['timeline', subject, first],
    load: (after, signal) =>
      loadTimeline({ ...subject, first: after === null ? first : then, after }, signal),
    next: ({ next }) => next,
  };
}

/** The same of what has no date. */
export function undatedOf(
  subject: TimelineSubject,
  first: number,
  then: number,
): Listing<LoadedUndated> {
  return {
    key: ['undated', subject, first],
    load: (after, signal) =>
      loadUndated({ ...subject, first: after === null ? first : then, after }, signal),
    next: ({ next }) => next,
  };
}

const nextOf = ({ pageInfo }: TimelineItems): string | null =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null;

async function loadTimeline(
  variables: TimelineVariables,
  signal: AbortSignal,
): Promise<LoadedTimeline> {
  const { about, known } = variables;
  const [{ asOf }, named] = await Promise.all([
    ask(TIMELINE, variables, signal),
    about === null ? null : ask(NAMES, { ids: about, known }, signal),
  ]);
  const { timeline } = asOf;
  return {
    items: timeline.nodes,
    total: timeline.totalCount,
    next: nextOf(timeline),
    undatedCount: timeline.undatedCount,
    names: named?.asOf.nodes.flatMap((node) => node?.name ?? []) ?? [],
  };
}

async function loadUndated(
  variables: TimelineVariables,
  signal: AbortSignal,
): Promise<LoadedUndated> {
  const { undated } = (await ask(UNDATED, variables, signal)).asOf.timeline;
  return { items: undated.nodes, next: nextOf(undated) };
}
