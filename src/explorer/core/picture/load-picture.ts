import { inParts } from '../model/in-parts.js';
import { ask } from '../ask/ask.js';
import { AMONG, type AmongPage, type AmongVariables } from '../documents/among.js';
import { PICTURE, type EntityRef, type Found, type FoundRelation } from '../documents/picture.js';
import { SOME_IDS } from '../documents/some-ids.js';
import opening from './opening.json' with { type: 'json' };
import { isOpening, type State } from '../address/state.js';
import { OPENING, OPENING_ALL } from '../address/parts/page.js';
import type { Registry } from '../model/group-relations.js';
import { today } from '../../../domain/time/partial-date.js';
import { mergeFound, withoutLonely, type Subgraph } from './subgraph.js';

/** The parts of the state that decide which picture is asked for. */
export type PictureOf = Pick<State, 'of' | 'depth' | 'on' | 'known'>;

export interface LoadedPicture extends Subgraph {
  /** How many entities there are without the limit. */
  readonly total: number;
  readonly truncated: boolean;
}

/** As many as the API gives at once. The drawing shows fewer, the table all. */
export const LIMIT = 2000;
const AT_ONCE = 20;
/** Of a hundred relations each. */
const MOST_PAGES = 10;
const LABELS: ReadonlyMap<string, string> = new Map(Object.entries(opening.labels));
const OPENING_RELATIONS: ReadonlySet<string> = new Set(opening.relations);

/** Equal for equal pictures. */
export function pictureKey({ of, depth, on, known }: PictureOf): string {
  return JSON.stringify([of, depth, on, known]);
}

/** Loads the picture of a state: of a first visit, around entities, or both together. */
export async function loadPicture(
  state: PictureOf,
  registry: Registry,
  signal: AbortSignal,
): Promise<LoadedPicture> {
  const around = state.of.filter((id) => id !== OPENING && id !== OPENING_ALL);
  const [first, others] = await Promise.all([
    isOpening(state) ? loadOpening(state, signal) : null,
    loadAround(around, state, signal),
  ]);
  const answers = first === null ? others : [first, ...others];
  const merged = mergeFound(answers, registry, state.on !== null);
  const picture = state.on === null ? merged : withoutLonely(merged, new Set(around));
  return {
    ...picture,
    ...(isOpening(state) ? { nodes: picture.nodes.map(withLabel) } : {}),
    ...(isOpening(state) ? { positions: positionsOf(opening.positions) } : {}),
    total: Math.max(picture.nodes.length, ...answers.map(({ totalNodes }) => totalNodes)),
    truncated: answers.some(({ truncated }) => truncated),
  };
}

async function loadOpening(state: PictureOf, signal: AbortSignal): Promise<Found> {
  const found = await loadAmong(opening.entities, state, signal);
  if (found.nodes.length === 0) {
    const { asOf } = await ask(SOME_IDS, { known: state.known }, signal);
    const some = asOf.entities.nodes.map(({ id }) => id);
    return loadAmong(some, state, signal);
  }
  if (state.of.includes(OPENING_ALL)) return found;
  const relations = found.relations.filter(({ subject, type, object }) =>
    OPENING_RELATIONS.has(`${subject.id} ${type} ${object.id}`),
  );
  return { ...found, relations };
}

/** Chosen entities, as far as this graph holds them, and all relations among them. */
async function loadAmong(
  ids: readonly string[],
  { on, known }: PictureOf,
  signal: AbortSignal,
): Promise<Found> {
  const relations: FoundRelation[] = [];
  let nodes: readonly EntityRef[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: AmongVariables = { ids, after, on, known, day: on ?? today() };
    const { asOf }: AmongPage = await ask(AMONG, variables, signal);
    nodes = asOf.entities.nodes;
    relations.push(...asOf.relations.nodes);
    after = asOf.relations.pageInfo.endCursor;
    if (!asOf.relations.pageInfo.hasNextPage) break;
  }
  return { nodes, relations, totalNodes: nodes.length, truncated: false };
}

/** The surroundings of any number of entities: the API takes twenty at a time. */
async function loadAround(
  of: readonly string[],
  state: PictureOf,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const { depth, on, known } = state;
  if (depth === 0) return of.length === 0 ? [] : [await loadAmong(of, state, signal)];
  const parts = inParts(of, AT_ONCE);
  return Promise.all(
    parts.map(async (part) => {
      const variables = { of: part, depth, limit: LIMIT, on, known, day: on ?? today() };
      return (await ask(PICTURE, variables, signal)).asOf.neighbourhood;
    }),
  );
}

/** In the first picture some are called by a name that more people know. */
function withLabel(node: EntityRef): EntityRef {
  const label = LABELS.get(node.id);
  return label === undefined ? node : { ...node, shortName: label };
}

function positionsOf(
  given: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    Object.entries(given).map(([id, [x = 0, y = 0]]) => [id, [x, y] as const]),
  );
}
