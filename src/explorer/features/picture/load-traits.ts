import { today } from '../../../domain/time/partial-date.js';
import { FOLDS, type State } from '../../core/address/state.js';
import { ask } from '../../core/ask/ask.js';
import { everyPage } from '../../core/ask/every-page.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { inParts } from '../../core/model/in-parts.js';
import { BODY, TRAITS, type BodyPage } from './documents.js';

/** Ids that the API takes at once. */
const AT_ONCE = 100;

export interface Trait {
  readonly region: string | null;
  readonly subRegion: string | null;
  readonly organisationType: string | null;
}

export interface Body {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** What entities of a picture have in common: attributes by their ids, bodies by theirs. */
export interface Traits {
  readonly of: ReadonlyMap<string, Trait>;
  readonly bodies: ReadonlyMap<string, Body>;
}

export const NO_TRAITS: Traits = { of: new Map(), bodies: new Map() };

type Clocks = Pick<State, 'on' | 'known'>;

/** True for a body whose members are drawn as one; false for an attribute. */
export const isBody = (fold: string): boolean => !(FOLDS as readonly string[]).includes(fold);

export async function loadTraits(
  nodes: readonly EntityRef[],
  { fold, ...clocks }: Clocks & Pick<State, 'fold'>,
  signal: AbortSignal,
): Promise<Traits> {
  const needs = fold.some((one) => !isBody(one) && one !== 'kind');
  const [of, bodies] = await Promise.all([
    needs ? traitsOf(nodes, clocks, signal) : NO_TRAITS.of,
    Promise.all(
      fold.filter(isBody).map(async (id) => [id, await loadBody(id, clocks, signal)] as const),
    ),
  ]);
  return { of, bodies: new Map(bodies) };
}

async function traitsOf(
  nodes: readonly EntityRef[],
  { on, known }: Clocks,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Trait>> {
  const wanted = nodes.filter(({ kind }) => kind === 'COUNTRY' || kind === 'ORGANISATION');
  const parts = inParts(
    wanted.map(({ id }) => id),
    AT_ONCE,
  );
  const answers = await Promise.all(
    parts.map(async (ids) => (await ask(TRAITS, { ids, on, known }, signal)).asOf.nodes),
  );
  return new Map(
    answers.flat().flatMap((node) => {
      if (node?.id === undefined) return [];
      const { id, region = null, subRegion = null, organisationType = null } = node;
      return [[id, { region, subRegion, organisationType }] as const];
    }),
  );
}

/** Its members on the day of the picture; without one, its members of today. */
async function loadBody(body: string, { on, known }: Clocks, signal: AbortSignal): Promise<Body> {
  let name = body;
  const pages = await everyPage<BodyPage['asOf']['relations']>({
    load: async (after) => {
      const { nodes, relations } = (
        await ask(BODY, { body, after, on: on ?? today(), known }, signal)
      ).asOf;
      const [found] = nodes;
      const called = [found?.acronym, found?.shortName, found?.name];
      name = called.find((one) => one != null && one !== '') ?? body;
      return relations;
    },
    next: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return {
    name,
    members: new Set(pages.flatMap(({ nodes }) => nodes.map(({ subject }) => subject.id))),
  };
}
