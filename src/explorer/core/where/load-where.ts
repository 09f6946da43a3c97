import { inParts } from '../model/in-parts.js';
import { ask } from '../ask/ask.js';
import type { EntityRef } from '../documents/picture.js';
import { COUNTRIES, SEATS, SPOTS, type FoundCountry } from './documents.js';
import { seatsOf, codesOf, type Codes, type Seats } from './seats.js';

/** So many ids in one question. */
const AT_ONCE = 500;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All pages of a list, one after the other. */
async function allOf<Node>(load: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Node> = await load(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

export interface Clocks {
  readonly on: string | null;
  readonly known: string | null;
}

export interface Countries {
  readonly all: readonly FoundCountry[];
  readonly codes: Codes;
}

/** All countries and territories that the graph knows, with their codes in atlases. */
export async function loadCountries(known: string | null, signal: AbortSignal): Promise<Countries> {
  const all = await allOf(
    async (after) => (await ask(COUNTRIES, { after, known }, signal)).asOf.entities,
  );
  return { all, codes: codesOf(all) };
}

/** Where these entities are, as far as documents say so. */
export async function loadSeats(
  nodes: readonly Pick<EntityRef, 'id' | 'kind'>[],
  codes: Codes,
  { on, known }: Clocks,
  signal: AbortSignal,
): Promise<Seats> {
  const ids = (...kinds: readonly string[]): string[] =>
    nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const [spots, relations] = await Promise.all([
    Promise.all(
      inParts(ids('PLACE', 'EVENT'), AT_ONCE).map((part) =>
        allOf(
          async (after) => (await ask(SPOTS, { ids: part, after, known }, signal)).asOf.entities,
        ),
      ),
    ),
    Promise.all(
      inParts(ids('PLACE', 'EVENT', 'ORGANISATION', 'RESOURCE'), AT_ONCE).map((part) =>
        allOf(
          async (after) =>
            (await ask(SEATS, { ids: part, after, on, known }, signal)).asOf.relations,
        ),
      ),
    ),
  ]);
  return seatsOf(spots.flat(), relations.flat(), codes);
}
