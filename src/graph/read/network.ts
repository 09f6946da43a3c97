import { project, type Crowd, type Projection } from '../../analytics/projection.js';
import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import {
  idsInMemory,
  joinedInMemory,
  named,
  pairsInMemory,
  standingFor,
  type PairsAsked,
} from '../adjacency/find-network.js';
import type { Present, Standing } from '../adjacency/present.js';
import { idsOf, incidence, type IncidenceQuestion } from './incidence.js';
import { nodesAlone, nodesWithParts, type Acting, type ActingFor } from './network-parts.js';
import type { Ask } from './redirects.js';

/** Who is joined through what. */
export interface NetworkQuestion {
  /** Kinds of who takes part. */
  readonly kinds: readonly EntityKind[];
  /** Kinds of what they take part in. A kind may stand in both; nothing is shared with itself. */
  readonly via: readonly EntityKind[];
  /** Tests who takes part. */
  readonly filter: EntityFilter;
  /** Tests what they take part in. */
  readonly viaFilter: EntityFilter;
  /** Tests the relations between the two; every status but CLAIMED where it names none. */
  readonly relation: RelationFilter;
  readonly minimumShared: number;
  readonly limit: number;
  /** Whether what parts do counts for their whole. */
  readonly includeParts: boolean;
}

export interface ProjectedNetwork extends Projection {
  /** All that was read: what is taken part in, and by whom. */
  readonly crowds: () => readonly Crowd[];
  /** A node, then the parts that stand for it and take part in this. */
  readonly actingFor: ActingFor;
  /** True when there was more to read than `MOST_PARTICIPATIONS`: all counts are then too low. */
  readonly incomplete: boolean;
}

/** The most pairs of someone and something they take part in, and the most of either, that are read. */
export const MOST_PARTICIPATIONS = 200_000;

/** How many nodes may be asked for. */
export const FEWEST_JOINED = 2;
export const MOST_JOINED = 500;

/** What is meant when a question does not say. */
export const JOINED_WHEN_MISSING = 300;
export const SHARED_WHEN_MISSING = 2;

/** Entities whose relations are read at once. */
const PAGE = 1000;

/**
 * The network of who takes part in the same things. Reads the ids of both sides, and then, from the
 * side that has fewer, who takes part in what, in the order of ids and page by page: no more than
 * `most` pairs. Pairs are counted here and not in the store, where a crowd of ten thousand would
 * make fifty million rows. Where the graph is in memory, pairs and kinds are taken from there.
 */
export async function projectNetwork(
  ask: Ask,
  question: NetworkQuestion,
  view: TimeView,
  most = MOST_PARTICIPATIONS,
  present: Present | null = null,
): Promise<ProjectedNetwork> {
  const { relation } = question;
  const standing = await standingFor(present, relation, view);
  const idsFor = async (filter: EntityFilter): Promise<readonly string[]> =>
    (standing && idsInMemory(standing, filter, most + 1)) ?? ask(idsOf(filter, most + 1, view));
  const nodes = await idsFor(ofKinds(question.filter, question.kinds));
  const via = await idsFor(ofKinds(question.viaFilter, question.via));
  const acting = question.includeParts ? await nodesWithParts(ask, nodes, view) : nodesAlone(nodes);
  const asked = pairsAsked(question, acting, via, most);
  const cut = [acting.cut, nodes.length > most, via.length > most].includes(true);
  if (standing !== null && !question.includeParts) {
    return networkInMemory(standing, asked, question, view, cut);
  }
  const read =
    standing === null
      ? await readPairs(ask, asked, view)
      : await pairsInMemory(standing, asked, view);
  const known = new Set(asked.end);
  const met = crowdsOf(
    read.pairs.filter(([, other]) => known.has(other)),
    asked.from,
  );
  const crowds = met.map(acting.together);
  const projection = project(crowds, { ...question, apart: acting.apart });
  return {
    ...projection,
    crowds: () => crowds,
    actingFor: acting.actingFor(met),
    incomplete: read.cut || cut,
  };
}

/** From the side that has fewer. */
function pairsAsked(
  { relation, ...question }: NetworkQuestion,
  acting: Acting,
  via: readonly string[],
  most: number,
): PairsAsked {
  return acting.ids.length < via.length
    ? { begin: acting.ids, end: via, from: 'nodes', kinds: question.via, relation, most }
    : {
        ...{ begin: via, end: acting.ids, from: 'via', relation, most },
        kinds: [...question.kinds, ...acting.kinds],
      };
}

/** Projected where the columns are searched; who takes part in what is named when it is asked for. */
async function networkInMemory(
  standing: Standing,
  asked: PairsAsked,
  question: NetworkQuestion,
  view: TimeView,
  cut: boolean,
): Promise<ProjectedNetwork> {
  const { numbers } = standing;
  const { pairs, ids, ties, ...counted } = await joinedInMemory(
    ...([standing, asked, question, view] as const),
  );
  let crowds: Crowd[] | null = null;
  return {
    ...counted,
    ids: ids.map((node) => numbers.idOf(node)),
    ties: ties.map((tie) => ({
      ...tie,
      source: numbers.idOf(tie.source),
      target: numbers.idOf(tie.target),
    })),
    crowds: () => (crowds ??= crowdsOf(named(numbers, pairs), asked.from)),
    actingFor: (node) => [node],
    incomplete: pairs.cut || cut,
  };
}

function ofKinds(filter: EntityFilter, kinds: readonly EntityKind[]): EntityFilter {
  const { kinds: asked } = filter;
  const both = asked === undefined ? kinds : kinds.filter((kind) => asked.includes(kind));
  return { ...filter, kinds: [...new Set(both)].sort() };
}

type Pair = readonly [begun: string, other: string];

async function readPairs(
  ask: Ask,
  { begin: ids, most, ...question }: PairsAsked,
  view: TimeView,
): Promise<{ pairs: readonly Pair[]; cut: boolean }> {
  const pairs: Pair[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const room = most - pairs.length;
    for (const { id, others } of await ask(incidence(page, question, room + 1, view))) {
      for (const other of others) pairs.push([id, other]);
    }
    if (pairs.length > most) return { pairs: pairs.slice(0, most), cut: true };
  }
  return { pairs, cut: false };
}

function crowdsOf(pairs: readonly Pair[], from: IncidenceQuestion['from']): Crowd[] {
  const crowds = new Map<string, string[]>();
  for (const [begun, other] of pairs) {
    const [via, node] = from === 'via' ? [begun, other] : [other, begun];
    const crowd = crowds.get(via);
    if (crowd === undefined) crowds.set(via, [node]);
    else crowd.push(node);
  }
  return [...crowds].map(([via, nodes]) => ({ via, nodes }));
}
