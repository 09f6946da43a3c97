import type { Claim } from '../domain/claims/claim.js';
import { datesOfEvent, datingEvent } from '../domain/claims/event-dates.js';
import type { SourceDocument } from '../domain/claims/document.js';
import type { Relation } from '../domain/relation.js';
import type { TimeView } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import type { Row } from '../engine/statement.js';
import { claimsOfRelations } from '../graph/read/claims.js';
import { documentsById } from '../graph/read/documents.js';
import { entitiesById } from '../graph/read/entities-by-id.js';
import type { Key } from '../graph/query/keyset.js';
import type { IdItems } from '../graph/query/per-id.js';
import { claimOf, documentOf } from '../graph/stored-claim.js';
import { relationOf } from '../graph/stored.js';

/** A claim behind a relation with the document it cites. */
export interface Source {
  readonly claim: Claim;
  readonly document: SourceDocument;
}

/** A relation with its claims, surest first. */
export interface Evidenced {
  readonly relation: Relation;
  readonly sources: readonly Source[];
}

/** A claim as it is stored, the id of its document and its place in the order. */
export interface StoredClaim {
  readonly claim: Row;
  readonly document: string;
  readonly key: string | number;
}

/** Claims of one relation read at once. */
const CLAIMS = 50;

/** Relations as they are stored, with all their claims or (`surest`) the one that weighs most. */
export async function evidenced(
  engine: Engine,
  relations: readonly Row[],
  view: TimeView,
  which: 'all' | 'surest',
): Promise<Evidenced[]> {
  const ids = relations.map(({ id }) => id as string);
  const claims =
    which === 'all' ? await storedClaims(engine, ids, view) : await surestClaims(engine, ids, view);
  const documents = await documentsOf(engine, [...claims.values()].flat());
  return relations.map((row) => ({
    relation: relationOf(row),
    sources: (claims.get(row.id as string) ?? []).flatMap((item) => sourceOf(item, documents)),
  }));
}

/** All claims of these relations, surest first. */
export async function storedClaims(
  engine: Engine,
  ids: readonly string[],
  view: TimeView,
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const found = new Map<string, StoredClaim[]>();
  for (const { id, items } of await claimPage(engine, ids, CLAIMS, null, view)) {
    const all = items.slice(0, CLAIMS);
    for (let page = items; page.length > CLAIMS;) {
      const last = page[CLAIMS - 1];
      if (last === undefined) break;
      const key = { value: last.key, id: last.claim.id as string };
      page = (await claimPage(engine, [id], CLAIMS, key, view))[0]?.items ?? [];
      all.push(...page.slice(0, CLAIMS));
    }
    found.set(id, all);
  }
  return found;
}

async function surestClaims(
  engine: Engine,
  ids: readonly string[],
  view: TimeView,
): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
  const found = await claimPage(engine, ids, 1, null, view);
  return new Map(found.map(({ id, items }) => [id, items.slice(0, 1)]));
}

/** At most one more than `size` claims of each. */
async function claimPage(
  engine: Engine,
  ids: readonly string[],
  size: number,
  key: Key | null,
  view: TimeView,
): Promise<IdItems<StoredClaim>[]> {
  if (ids.length === 0) return [];
  const found = await engine.read({
    ...claimsOfRelations(ids, { size, backward: false, key }, view),
    decode: ({ id, items }) => ({ id: id as string, items: items as StoredClaim[] }),
  });
  return view.knownAt === null ? found : datedInView(engine, found, view);
}

/** The same claims, with the dates that their events had as far as was known then. */
async function datedInView(
  engine: Engine,
  found: readonly IdItems<StoredClaim>[],
  view: TimeView,
): Promise<IdItems<StoredClaim>[]> {
  const eventOf = ({ claim, document }: StoredClaim): string | null => {
    const stated = claimOf(claim, document);
    return datingEvent(stated.key, stated);
  };
  const ids = found.flatMap(({ items }) => items.map(eventOf)).filter((id) => id !== null);
  if (ids.length === 0) return [...found];
  const known = await engine.read(entitiesById([...new Set(ids)], view));
  const events = new Map(known.map(({ id, fields }) => [id, datesOfEvent(fields)]));
  const dated = (item: StoredClaim): StoredClaim => {
    const dates = events.get(eventOf(item) ?? '');
    return dates === undefined ? item : { ...item, claim: { ...item.claim, ...dates } };
  };
  return found.map(({ id, items }) => ({ id, items: items.map(dated) }));
}

async function documentsOf(
  engine: Engine,
  claims: readonly StoredClaim[],
): Promise<ReadonlyMap<string, SourceDocument>> {
  const rows = await storedDocuments(
    engine,
    claims.map(({ document }) => document),
  );
  return new Map(rows.map((row) => [row.id as string, documentOf(row)]));
}

/** The documents with these ids as they are stored, each once. */
export async function storedDocuments(engine: Engine, ids: readonly string[]): Promise<Row[]> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length === 0) return [];
  return engine.read({ ...documentsById(distinct), decode: ({ document }) => document as Row });
}

function sourceOf(
  { claim, document }: StoredClaim,
  documents: ReadonlyMap<string, SourceDocument>,
): Source[] {
  const found = documents.get(document);
  return found === undefined ? [] : [{ claim: claimOf(claim, document), document: found }];
}
