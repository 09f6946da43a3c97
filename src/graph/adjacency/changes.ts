import type { ChangeAction } from '../../domain/change.js';
import type { Statement } from '../../engine/statement.js';
import type { Ask } from '../read/redirects.js';
import type { NumberedGraph, Revision } from './numbered-graph.js';
import { linksAround, linksBetween, nodesById, type EndPair, type LinkRow } from './statements.js';

/** More changes than this, or more relations to read again, and the graph is read anew. */
const MOST_CHANGES = 500;
const MOST_RELATIONS = 20_000;
const BATCH = 1000;

/** Changes after which all relations of the entities they name may be others. */
const MOVING: readonly ChangeAction[] = ['ENTITIES_MERGED', 'MERGE_UNDONE', 'ENTITY_WITHDRAWN'];

/** What is read of a change. */
interface Logged {
  readonly at: string;
  readonly action: ChangeAction;
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
}

export interface Catchup {
  readonly revision: Revision;
  /** Record time of the last change that is in it. */
  readonly until: string;
}

/**
 * What the changes after a record time have made of the graph; null when they are too many, and it
 * is quicker to read all. Everything they touched is read as it is now, which may be later.
 */
export async function catchUp(
  ask: Ask,
  known: NumberedGraph,
  since: string,
): Promise<Catchup | null> {
  const changes = await ask(changesAfter(since));
  if (changes.length > MOST_CHANGES) return null;
  const until = changes.at(-1)?.at ?? since;
  const named = [...new Set(changes.flatMap(({ entities }) => entities))];
  const pairs = await endsOf(ask, changes);
  const nodes = await inBatches(named, (ids) => ask(nodesById(ids)));
  const moved = new Set(
    changes.filter(({ action }) => MOVING.includes(action)).flatMap(({ entities }) => entities),
  );
  // Relations with an event follow its dates without being named.
  const around = nodes.filter(({ id, kind }) => moved.has(id) || kind === 'EVENT');
  const weight = around.reduce((sum, { links }) => sum + links, pairs.length);
  if (weight > MOST_RELATIONS) return null;
  const there = new Set(nodes.map(({ id }) => id));
  const lost = named.filter((id) => !there.has(id));
  const renewed = new Set([...around.map(({ id }) => id), ...lost]);
  const between = pairs.filter(({ a, b }) => !renewed.has(a) && !renewed.has(b));
  const links = [
    ...(await aroundAll(ask, [...renewed])),
    ...(await inBatches(lighterFirst(between, known), (some) => ask(linksBetween(some)))),
  ];
  const unknown = [...new Set(links.flatMap(({ subject, object }) => [subject, object]))].filter(
    (id) => !there.has(id) && known.numberOf(id) === undefined,
  );
  const others = await inBatches(unknown, (ids) => ask(nodesById(ids)));
  return {
    until,
    revision: {
      nodes: [...nodes, ...others],
      lost,
      around: renewed,
      between: between.map(({ a, b }) => [a, b] as const),
      links,
    },
  };
}

function changesAfter(since: string): Statement<Logged> {
  return {
    text: `MATCH (c:Change) WHERE c.at > $since
WITH c ORDER BY c.at LIMIT ${MOST_CHANGES + 1}
RETURN c.at AS at, c.action AS action, coalesce(c.entities, []) AS entities,
  coalesce(c.relations, []) AS relations, coalesce(c.claims, []) AS claims ORDER BY at`,
    parameters: { since },
    decode: (row) => row as unknown as Logged,
  };
}

/** Between whom relations were changed: the ends of all claims that a change names or stands on. */
async function endsOf(ask: Ask, changes: readonly Logged[]): Promise<EndPair[]> {
  const relations = [...new Set(changes.flatMap((change) => change.relations))];
  const claims = [...new Set(changes.flatMap((change) => change.claims))];
  const found = [
    ...(await inBatches(relations, (ids) => ask(endsByClaims('relationId', ids)))),
    ...(await inBatches(claims, (ids) => ask(endsByClaims('id', ids)))),
  ];
  const pairs = found.map(({ a, b }) => (a < b ? { a, b } : { a: b, b: a }));
  return [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}

function endsByClaims(key: 'relationId' | 'id', ids: readonly string[]): Statement<EndPair> {
  return {
    text: `UNWIND $ids AS id MATCH (c:Claim {${key}: id})
WHERE c.subjectId IS NOT NULL AND c.objectId IS NOT NULL
RETURN DISTINCT c.subjectId AS a, c.objectId AS b`,
    parameters: { ids },
    decode: (row) => ({ a: row.a as string, b: row.b as string }),
  };
}

/** All relations of these, each once. */
async function aroundAll(ask: Ask, ids: readonly string[]): Promise<LinkRow[]> {
  const among = new Set(ids);
  const rows = await inBatches(ids, (some) => ask(linksAround(some)));
  return rows.filter(({ at, subject }) => at === subject || !among.has(subject));
}

function lighterFirst(pairs: readonly EndPair[], known: NumberedGraph): EndPair[] {
  return pairs.map(({ a, b }) => (known.degree(a) <= known.degree(b) ? { a, b } : { a: b, b: a }));
}

async function inBatches<Item, Found>(
  items: readonly Item[],
  read: (batch: Item[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    found.push(...(await read(items.slice(start, start + BATCH))));
  }
  return found;
}
