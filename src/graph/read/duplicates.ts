import { pairId } from '../../domain/entity-merge.js';
import {
  bestFirst,
  findDuplicates,
  withNeighbours,
  type DuplicatePair,
} from '../../domain/names/duplicates.js';
import { allNames, type Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses } from '../query/clauses.js';
import type { Key, PageRequest } from '../query/keyset.js';
import { differencesOf } from './differences.js';
import { entityPage, type EntityItem } from './entity-page.js';
import type { Ask } from './redirects.js';

/** The most entities that are compared, by name. */
const MOST_COMPARED = 50_000;
const PAGE = 2000;
/** The most neighbours of one entity that are looked at. */
const MOST_NEIGHBOURS = 1000;
/** The pairs whose neighbours are counted: so many times those asked for. */
const MARGIN = 3;

/**
 * Pairs of entities that may be the same, best first, at most `limit`. Names are read page by page
 * and only entities that share a key are compared; neighbours are counted for the best pairs only.
 */
export async function duplicatePairs(
  ask: Ask,
  kinds: readonly EntityKind[] | null,
  limit: number,
): Promise<DuplicatePair[]> {
  const entities = (await entitiesOf(ask, kinds)).map((entity) => ({
    ...entity,
    names: allNames(entity),
  }));
  const pairs = findDuplicates(entities);
  const likely = await undecided(ask, pairs, limit * MARGIN);
  const ids = [...new Set(likely.flatMap(({ a, b }) => [a, b]))];
  const rows = await ask(neighboursOf(ids));
  const neighbours = new Map(rows.map((row) => [row.id, new Set(row.neighbours)]));
  const shared = ({ a, b }: DuplicatePair): number =>
    [...(neighbours.get(a) ?? [])].filter((id) => neighbours.get(b)?.has(id)).length;
  return likely
    .map((pair) => withNeighbours(pair, shared(pair)))
    .sort(bestFirst)
    .slice(0, limit);
}

async function entitiesOf(ask: Ask, kinds: readonly EntityKind[] | null): Promise<Entity[]> {
  const found: Entity[] = [];
  const filter = kinds === null ? {} : { kinds };
  let key: Key | null = null;
  do {
    const request: PageRequest = { size: PAGE, backward: false, key };
    const page: EntityItem[] = await ask(entityPage(filter, 'NAME_ASC', request, PRESENT));
    for (const { entity } of page.slice(0, PAGE)) found.push(entity);
    const last = page[PAGE - 1];
    key = page.length > PAGE && last ? { value: last.key, id: last.entity.id } : null;
  } while (key !== null && found.length < MOST_COMPARED);
  return found;
}

/** The best pairs that nobody declared different. */
async function undecided(
  ask: Ask,
  pairs: readonly DuplicatePair[],
  limit: number,
): Promise<DuplicatePair[]> {
  const found: DuplicatePair[] = [];
  for (let start = 0; start < pairs.length && found.length < limit; start += limit) {
    const some = pairs.slice(start, start + limit);
    const decided = await ask(differencesOf(some.map(({ a, b }) => pairId(a, b))));
    const different = new Set(decided.map(({ a, b }) => pairId(a, b)));
    found.push(...some.filter(({ a, b }) => !different.has(pairId(a, b))));
  }
  return found.slice(0, limit);
}

/** The entities that each of these has relations with, at most `MOST_NEIGHBOURS`, by id. */
function neighboursOf(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly neighbours: readonly string[] }> {
  const clauses = new Clauses(PRESENT);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH ${clauses.pattern('n', 'r', 'x:Entity', RELATION_TYPE_NAMES, 'BOTH')}
  WITH DISTINCT x.id AS neighbour ORDER BY neighbour LIMIT ${clauses.parameter(MOST_NEIGHBOURS)}
  RETURN collect(neighbour) AS neighbours
}
RETURN id, neighbours`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, neighbours: row.neighbours as string[] }),
  };
}
