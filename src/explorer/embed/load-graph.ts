import { inParts } from '../core/model/in-parts.js';
import { AMONG, type AmongPage, type AmongVariables } from '../core/documents/among.js';
import type { EntityRef, Found, FoundRelation } from '../core/documents/picture.js';
import { RELATION_WORDS, type RelationWords } from '../core/documents/relation-words.js';
import { today } from '../../domain/time/partial-date.js';
import { mergeFound, withoutLonely, type Subgraph } from '../core/picture/subgraph.js';
import { OPENING, OPENING_ALL } from '../core/address/parts/page.js';
import { AROUND, type AroundAnswer } from './documents.js';
import type { GraphRequest } from '../core/address/graph-request.js';
import type { Server } from './server.js';

export interface LoadedGraph extends Subgraph {
  /** How many entities there are without the limit. */
  readonly total: number;
  readonly truncated: boolean;
}

/** The picture of a first visit, as the build writes it beside the script. */
interface Opening {
  readonly entities: readonly string[];
  /** "subject TYPE object" */
  readonly relations: readonly string[];
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
}

interface Answer {
  readonly found: Found;
  readonly types: readonly RelationWords[];
  readonly positions?: Opening['positions'];
}

const AT_ONCE = 20;
const MOST_PAGES = 10;

/** Loads what is asked for, and what the reader unfolded since. */
export async function loadGraph(
  server: Server,
  request: GraphRequest,
  unfolded: readonly string[],
  signal: AbortSignal,
): Promise<LoadedGraph> {
  const all = [...new Set([...request.of, ...unfolded])];
  const isOpening = all.some((id) => id === OPENING || id === OPENING_ALL);
  const starts = all.filter((id) => id !== OPENING && id !== OPENING_ALL);
  const parts = inParts(starts, AT_ONCE);
  const answers = await Promise.all([
    ...(isOpening ? [loadOpening(server, request, signal)] : []),
    ...parts.map((of) => loadAround(server, of, request, signal)),
  ]);
  const words = new Map(answers.flatMap(({ types }) => types).map((entry) => [entry.type, entry]));
  const found = answers.map((answer) => answer.found);
  const merged = mergeFound(found, words, request.on !== null);
  const picture = withoutLonely(merged, new Set(starts));
  const positions = answers.find((answer) => answer.positions !== undefined)?.positions;
  return {
    ...picture,
    ...(positions === undefined ? {} : { positions }),
    total: Math.max(picture.nodes.length, ...found.map(({ totalNodes }) => totalNodes)),
    truncated: found.some(({ truncated }) => truncated),
  };
}

async function loadAround(
  server: Server,
  of: readonly string[],
  { depth, limit, kinds, types, minConfidence, on, known }: GraphRequest,
  signal: AbortSignal,
): Promise<Answer> {
  // No steps: these alone. The server takes one step at least, so no room is left for it.
  const alone = depth === 0;
  const most = alone ? of.length : Math.max(limit, of.length);
  const variables = {
    ...{ of, depth: alone ? 1 : depth, on, known, limit: most, day: on ?? today() },
    kinds: kinds.length === 0 ? null : kinds,
    types: types.length === 0 ? null : types,
    relation: minConfidence === 0 ? null : { minConfidence },
  };
  const answer: AroundAnswer = await server.ask(AROUND, variables, signal);
  const { neighbourhood } = answer.asOf;
  const all = { truncated: false, totalNodes: neighbourhood.nodes.length };
  const found = alone ? { ...neighbourhood, ...all } : neighbourhood;
  return { found, types: answer.relationTypes };
}

async function loadOpening(
  server: Server,
  { of, on, known }: GraphRequest,
  signal: AbortSignal,
): Promise<Answer> {
  const [opening, { relationTypes: types }] = await Promise.all([
    server.file<Opening>('embed/opening.json', signal),
    server.ask(RELATION_WORDS, {}, signal),
  ]);
  const relations: FoundRelation[] = [];
  let nodes: readonly EntityRef[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: AmongVariables = {
      ids: opening.entities,
      after,
      on,
      known,
      day: on ?? today(),
    };
    const { asOf }: AmongPage = await server.ask(AMONG, variables, signal);
    nodes = asOf.entities.nodes;
    relations.push(...asOf.relations.nodes);
    after = asOf.relations.pageInfo.endCursor;
    if (!asOf.relations.pageInfo.hasNextPage) break;
  }
  const chosen = new Set(opening.relations);
  const shown = of.includes(OPENING_ALL)
    ? relations
    : relations.filter(({ subject, type, object }) =>
        chosen.has(`${subject.id} ${type} ${object.id}`),
      );
  const found = { nodes, relations: shown, totalNodes: nodes.length, truncated: false };
  return { found, types, positions: opening.positions };
}
