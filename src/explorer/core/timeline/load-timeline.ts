import { ask } from '../ask/ask.js';
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

const nextOf = ({ pageInfo }: TimelineItems): string | null =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null;

export async function loadTimeline(
  variables: TimelineVariables,
  signal?: AbortSignal,
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

export async function loadUndated(
  variables: TimelineVariables,
  signal?: AbortSignal,
): Promise<LoadedUndated> {
  const { undated } = (await ask(UNDATED, variables, signal)).asOf.timeline;
  return { items: undated.nodes, next: nextOf(undated) };
}
