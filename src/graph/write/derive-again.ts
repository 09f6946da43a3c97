import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { derivedOf, derivedOfDocument, forgottenEntry, nameEntryOf } from '../derived.js';
import { LIVE } from '../query/clauses.js';
import { documentOf } from '../stored-claim.js';
import { entityOf, type Stored } from '../stored.js';
import { FOLDING } from '../versions.js';
import { entityProperties } from './entity-properties.js';
import { followEnds } from './follow-ends.js';
import { labelWithdrawn } from './label-withdrawn.js';
import { recountRelations } from './recount-relations.js';

const BATCH = 500;

export interface DerivingOptions {
  /** Also what this version derived. Default false: only what an older version did. */
  readonly all?: boolean;
  /** Hears how many entities and documents are done. Never called where there is nothing to do. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
}

/**
 * Writes anew what the store derives from what was given: order, filters and the name index of
 * entities and documents, labels, what relations keep of their ends, and how many each entity has.
 * What they say, and when they changed, stays as it is. Can be broken off and begun again.
 * @returns how many entities and documents were written.
 */
export async function deriveAgain(
  engine: Pick<Engine, 'read' | 'write' | 'checkpoint'>,
  { all = false, onProgress, signal }: DerivingOptions = {},
): Promise<number> {
  let total = 0;
  for (const label of LABELS) total += (await engine.read(countOf(label, all)))[0] ?? 0;
  if (total === 0) return 0;
  let done = 0;
  for await (const written of batches(engine, all)) {
    done += written;
    onProgress?.({ done, total });
    if (signal?.aborted === true) break;
  }
  await engine.checkpoint();
  return done;
}

/** Yields how many nodes each transaction has derived again. */
async function* batches(engine: Pick<Engine, 'write'>, all: boolean): AsyncGenerator<number> {
  for (const label of LABELS) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = derivable(label, all, after);
      const ids: readonly string[] = await engine.write(
        (transaction) => DERIVE[label](transaction, page),
        { durable: false },
      );
      yield ids.length;
      after = ids.length < BATCH ? undefined : ids.at(-1);
    }
  }
}

type Label = 'Entity' | 'Document';
const LABELS: readonly Label[] = ['Entity', 'Document'];

/** Derives a page of nodes again. @returns their ids, in order. */
type Derive = (transaction: Transaction, page: Statement<Stored>) => Promise<readonly string[]>;

const DERIVE: Readonly<Record<Label, Derive>> = { Entity: entities, Document: documents };

async function entities(
  transaction: Transaction,
  page: Statement<Stored>,
): Promise<readonly string[]> {
  const found = (await transaction.run(page)).map((node) => ({
    entity: entityOf(node, PRESENT),
    isLive: node.retractedAt === LIVE,
  }));
  const ids = found.map(({ entity }) => entity.id);
  const rows = found.map(({ entity }) => ({
    id: entity.id,
    props: { ...derivedOf(entity), fingerprint: entityProperties(entity).fingerprint },
  }));
  await transaction.run(setProperties('Entity', rows));
  await labelWithdrawn(transaction, {
    withdrawn: found.filter(({ isLive }) => !isLive).map(({ entity }) => entity.id),
    live: found.filter(({ isLive }) => isLive).map(({ entity }) => entity.id),
  });
  await followEnds(transaction, ids);
  await recountRelations(transaction, ids);
  await transaction.indexNames(
    found.map(({ entity, isLive }) => (isLive ? nameEntryOf : forgottenEntry)(entity)),
  );
  return ids;
}

async function documents(
  transaction: Transaction,
  page: Statement<Stored>,
): Promise<readonly string[]> {
  const rows = (await transaction.run(page)).map((node) => ({
    id: node.id as string,
    props: derivedOfDocument(documentOf(node)),
  }));
  await transaction.run(setProperties('Document', rows));
  return rows.map(({ id }) => id);
}

function setProperties(label: Label, rows: readonly object[]): Statement<unknown> {
  return command(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.props`, {
    rows,
  });
}

const OUTDATED = 'coalesce(n.folding, 0) <> $folding';

function countOf(label: Label, all: boolean): Statement<number> {
  return {
    text: `MATCH (n:${label}) ${all ? '' : `WHERE ${OUTDATED} `}RETURN count(n) AS count`,
    parameters: { folding: FOLDING },
    decode: ({ count }) => count as number,
  };
}

function derivable(label: Label, all: boolean, after: string): Statement<Stored> {
  return {
    text: `MATCH (n:${label}) WHERE n.id > $after${all ? '' : ` AND ${OUTDATED}`}
WITH n ORDER BY n.id LIMIT $limit
RETURN n {.*} AS props ORDER BY n.id`,
    parameters: { folding: FOLDING, after, limit: BATCH },
    decode: ({ props }) => props as Stored,
  };
}
