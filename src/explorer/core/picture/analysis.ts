import { ask } from '../ask/ask.js';
import { ANALYSIS } from '../documents/analysis.js';
import { isOpening, type State } from '../address/state.js';
import type { PictureOf } from './load-picture.js';

/** What the server worked out about a picture. */
export interface Analysis {
  /** The measure asked for, by entity; null while it is not there or symbols go by links. */
  readonly values: ReadonlyMap<string, number> | null;
  /** Largest first; null while they are not there or not asked for. */
  readonly communities: readonly Community[] | null;
}

export interface Community {
  readonly label: string;
  readonly size: number;
  readonly ids: readonly string[];
}

export type AnalysisOf = PictureOf & Pick<State, 'size' | 'colour'>;

export const NO_ANALYSIS: Analysis = { values: null, communities: null };

const LIMIT = 2000;
/** Entities that the API takes at a time. */
const MOST_SUBJECTS = 20;

/** The first picture is chosen by hand: no part of the graph that could be measured by itself. */
export function canMeasure(state: Pick<State, 'of'>): boolean {
  return !isOpening(state) && state.of.length <= MOST_SUBJECTS;
}

/** Equal for equal questions; null when there is nothing to ask. */
export function analysisKey(state: AnalysisOf): string | null {
  const { of, depth, on, known, size, colour } = state;
  if ((size === 'DEGREE' && colour === 'KIND') || !canMeasure(state)) return null;
  return JSON.stringify([of, depth, on, known, size, colour]);
}

export async function loadAnalysis(state: AnalysisOf, signal: AbortSignal): Promise<Analysis> {
  const { of, depth, on, known, size, colour } = state;
  const variables = { of, depth, limit: LIMIT, measures: [size], on, known };
  const { metrics, communities = [] } = (await ask(ANALYSIS, variables, signal)).asOf.neighbourhood;
  return {
    values:
      size === 'DEGREE'
        ? null
        : new Map(metrics.map(({ node, values }) => [node.id, values[0]?.value ?? 0])),
    communities:
      colour === 'KIND'
        ? null
        : communities.map(({ label, size: count, nodes }) => ({
            label,
            size: count,
            ids: nodes.map(({ id }) => id),
          })),
  };
}

/** The place of each entity's community, the largest being 0. */
export function communityRanks(communities: readonly Community[]): ReadonlyMap<string, number> {
  const known = RANKS.get(communities);
  if (known !== undefined) return known;
  const ranks = new Map(
    communities.flatMap(({ ids }, rank) => ids.map((id) => [id, rank] as const)),
  );
  RANKS.set(communities, ranks);
  return ranks;
}

/** Those worked out: the same communities have the same map. */
const RANKS = new WeakMap<readonly Community[], ReadonlyMap<string, number>>();
