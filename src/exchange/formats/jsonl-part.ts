import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { Engine } from '../../engine/engine.js';
import type { Row } from '../../engine/statement.js';
import { LIVE } from '../../graph/query/clauses.js';
import { withoutEnds } from '../../graph/edge-ends.js';
import { withoutCounters } from '../../graph/relation-counters.js';
import { dumpNodes } from '../../graph/read/dump.js';
import { storedDescriptions } from '../../graph/read/descriptions.js';
import { entityOf, parsed } from '../../graph/stored.js';
import { knownAt } from '../../graph/stored-past.js';
import { STORED_NODES, type StoredNode } from '../../graph/stored-nodes.js';
import { entityProperties } from '../../graph/write/entity-properties.js';
import { toLine, type JsonlRecord } from '../jsonl-record.js';
import { storedClaims, storedDocuments, type StoredClaim } from '../../fact/evidence.js';
import type { ExportGraph } from './export-graph.js';
import { RecentIds } from './recent-ids.js';

/**
 * A part of the graph as records that `mgg import` reads into a graph of its own: the entities with
 * their identifiers and former ids, the relations as the view shows them, and the claims and
 * documents behind them. Earlier versions, proposals, who recorded what and the log stay behind.
 */
export async function* exportPart(engine: Engine, graph: ExportGraph): AsyncGenerator<string> {
  for (const { props } of await engine.read(dumpNodes('clock', '', 1))) yield node('clock', props);
  for await (const page of graph.entities()) yield* entityLines(engine, page, graph);
  const cited = new RecentIds();
  for await (const page of graph.entities()) yield* descriptionLines(engine, page, graph, cited);
  for await (const page of graph.relations()) {
    const ids = page.map(({ id }) => id as string);
    const found = await storedClaims(engine, ids, graph.about.view);
    const claims = [...found.values()].flat();
    const fresh = claims.map(({ document }) => document).filter((id) => cited.isNew(id));
    for (const props of await storedDocuments(engine, fresh)) yield node('document', props);
    for (const claim of claims) yield claimLine(claim);
    for (const relation of page) yield relationLine(relation);
  }
}

/** What an entity keeps of other times, which stays behind. */
const PRESENT_ONLY = { past: null, absences: null, takenOutBy: null };

async function* entityLines(
  engine: Engine,
  page: readonly Row[],
  { about }: ExportGraph,
): AsyncGenerator<string> {
  for (const row of page) {
    const shown = entityProperties(entityOf(row, { ...about.view, validOn: null }));
    const { updatedAt } = knownAt(row, about.view.knownAt);
    const whole = { ...row, ...shown, ...PRESENT_ONLY, updatedAt, retractedAt: LIVE };
    yield node('entity', withoutCounters(whole));
  }
  const keys = page.flatMap(({ identifiers }) =>
    parsed<Identifier>(identifiers).map(identifierKey),
  );
  for (const props of await nodesBy(engine, 'identifier', 'key', keys)) {
    yield node('identifier', props);
  }
  const ids = page.map(({ id }) => id as string);
  for (const props of await nodesBy(engine, 'redirect', 'target', ids)) {
    yield node('redirect', props);
  }
}

/** What documents say of entities, with these documents. */
async function* descriptionLines(
  engine: Engine,
  page: readonly Row[],
  { about }: ExportGraph,
  cited: RecentIds,
): AsyncGenerator<string> {
  const ids = page.map(({ id }) => id as string);
  const found = await engine.read(storedDescriptions(ids, about.view));
  const fresh = found.map(({ document }) => document).filter((id) => cited.isNew(id));
  for (const props of await storedDocuments(engine, fresh)) yield node('document', props);
  for (const claim of found) yield claimLine(claim);
}

/** The nodes of one kind where a property has one of these values, in the order of their keys. */
async function nodesBy(
  engine: Engine,
  kind: 'identifier' | 'redirect',
  property: 'key' | 'target',
  values: readonly string[],
): Promise<Row[]> {
  if (values.length === 0) return [];
  const { label, key } = STORED_NODES[kind];
  return engine.read({
    text: `UNWIND $values AS value
MATCH (n:${label} {${property}: value})
RETURN DISTINCT n.${key} AS key, n {.*} AS props ORDER BY key`,
    parameters: { values },
    decode: ({ props }) => props as Row,
  });
}

function node(record: StoredNode, props: Row): string {
  return toLine({ record, props } as JsonlRecord);
}

/** A claim that counted at the time of the view counts in the new graph. */
function claimLine({ claim, document }: Pick<StoredClaim, 'claim' | 'document'>): string {
  const props = { ...claim, state: 'ACCEPTED', retractedAt: LIVE, recordedBy: null };
  return toLine({ record: 'claim', cites: document, props });
}

/** The version that the view shows is the present one of the new graph. */
function relationLine({ relationType, subject, object, ...stored }: Row): string {
  const props = { ...withoutEnds(stored), type: null, retractedAt: LIVE };
  const record = { record: 'relation', type: relationType, subject, object, props };
  return toLine(record as JsonlRecord);
}
