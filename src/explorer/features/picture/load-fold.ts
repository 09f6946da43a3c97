import { today } from '../../../domain/time/partial-date.js';
import type { Clocks, clocksOf } from '../../core/address/sides.js';
import { FOLDS } from '../../core/address/parts/picture.js';
import type { State } from '../../core/address/state.js';
import { ask } from '../../core/ask/ask.js';
import { everyPage } from '../../core/ask/every-page.js';
import type { EntityRef } from '../../core/documents/picture.js';
import type { Traits } from '../../core/picture/traits.js';
import { BODY, type BodyPage } from './documents.js';

export interface Body {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** What entities of a picture have in common: attributes by their ids, bodies by theirs. */
export interface FoldTraits {
  readonly of: Traits;
  readonly bodies: ReadonlyMap<string, Body>;
}

export const NO_TRAITS: FoldTraits = { of: new Map(), bodies: new Map() };

/** True for a body whose members are drawn as one; false for an attribute. */
export const isBody = (fold: string): boolean => !(FOLDS as readonly string[]).includes(fold);

type Seen = Parameters<typeof clocksOf>[0];

export async function loadFold(
  nodes: readonly EntityRef[],
  { fold, ...seen }: Seen & Pick<State, 'fold'>,
  signal: AbortSignal,
): Promise<FoldTraits> {
  const needs = fold.some((one) => !isBody(one) && one !== 'kind');
  const [of, bodies] = await Promise.all([
    needs ? traitsOf(nodes, seen, signal) : NO_TRAITS.of,
    Promise.all(
      fold.filter(isBody).map(async (id) => [id, await loadBody(id, seen, signal)] as const),
    ),
  ]);
  return { of, bodies: new Map(bodies) };
}

/** Of those that regions and types are of. What loads them comes with its first use. */
async function traitsOf(
  nodes: readonly EntityRef[],
  seen: Seen,
  signal: AbortSignal,
): Promise<Traits> {
  const { loadTraits } = await import('../../core/picture/load-traits.js');
  const wanted = nodes.filter(({ kind }) => kind === 'COUNTRY' || kind === 'ORGANISATION');
  return loadTraits(wanted, seen, signal);
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
