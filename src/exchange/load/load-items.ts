import type { Engine } from '../../engine/engine.js';
import type { EntityItem, Item } from '../sources/item.js';
import { inItemBatches, type Batch } from './batch.js';
import { Foreseen, foreseeBatch } from './foresee-batch.js';
import { EntityMatching, type MatchedEntity } from './match-entities.js';
import type { Reject } from './rejects.js';
import { LoadReport } from './report.js';
import { Said } from './said.js';
import { SourceIds } from './source-ids.js';
import { underGraphIds } from './under-graph-ids.js';
import { writeBatch, type BatchOutcome } from './write-batch.js';

/** Takes what a load would record, in place of the store. */
export interface Sink {
  put(batch: Batch, matched: readonly MatchedEntity[]): Promise<void>;
}

export interface LoadItemsOptions {
  /** The kind of source, such as `iati`: under it decisions on names are remembered. */
  readonly source: string;
  /** For the change log, such as `import iati`. */
  readonly reason: string;
  /** Whether the source calls documents complete. */
  readonly completes: boolean;
  /** Nothing is written; the report says what would change. */
  readonly dryRun?: boolean;
  /** Is given what would be recorded; nothing is written to the store. */
  readonly sink?: Sink | null;
  /** Items recorded in one transaction, during which nobody else writes; the usual many when missing. */
  readonly batch?: number;
  readonly signal?: AbortSignal;
  readonly onReject?: (reject: Reject) => Promise<void>;
}

/**
 * Records the items of a source, batch by batch. What is wrong is told to `onReject` and left out.
 * Loading the same again changes nothing; a load that broke off goes on when it is started again.
 */
export async function loadItems(
  engine: Engine,
  items: AsyncIterable<Item>,
  options: LoadItemsOptions,
): Promise<LoadReport> {
  const { source, reason, completes, sink = null, signal } = options;
  const writes = options.dryRun !== true && sink === null;
  const report = new LoadReport();
  const reject = async (one: Reject): Promise<void> => {
    report.rejected += 1;
    await options.onReject?.(one);
  };
  const ids = new SourceIds();
  const said = new Said(completes);
  const foreseen = new Foreseen();
  const matching = new EntityMatching(engine, source);
  for await (const read of inItemBatches(items, reject, options.batch)) {
    // What was read when it was stopped is a part of a batch, and names are matched by batches.
    if (signal?.aborted === true) {
      report.stopped = true;
      break;
    }
    const matched = await matchNew(matching, read.entities, ids, report);
    const batch = { ...read, claims: underGraphIds(read.claims, ids) };
    const writing = { matched, said, source, reason };
    const outcome = await (writes
      ? writeBatch(engine, batch, writing)
      : foreseeBatch(engine, batch, writing, foreseen));
    await sink?.put(batch, matched);
    count(report, outcome);
    for (const one of outcome.rejects) await reject(one);
  }
  if (writes) await engine.checkpoint();
  return report;
}

/** Matches entities that the source brings for the first time, and remembers who they are. */
async function matchNew(
  matching: EntityMatching,
  items: readonly EntityItem[],
  ids: SourceIds,
  report: LoadReport,
): Promise<MatchedEntity[]> {
  const fresh = new Map<string, EntityItem>();
  const again: MatchedEntity[] = [];
  for (const item of items) {
    const { id } = item.entity;
    const isSame = fresh.has(id) || ids.has(id);
    if (!isSame) fresh.set(id, item);
    else if (item.matchBy !== 'NAME') {
      again.push({ item, id, how: 'SAME', found: false, candidates: [] });
    }
  }
  const matched = await matching.match([...fresh.values()]);
  for (const { item, id, how } of matched) {
    ids.set(item.entity.id, id);
    if (how === 'UNSURE') report.entities.unsure += 1;
    if (how === 'SAME' && item.matchBy === 'NAME') report.entities.matched += 1;
  }
  return [...matched, ...again.map((one) => ({ ...one, id: ids.get(one.id) }))];
}

function count(report: LoadReport, outcome: BatchOutcome): void {
  const { documents, entities, claims, retracted } = outcome;
  report.documents.fresh += documents.fresh;
  report.documents.changed += documents.changed;
  report.documents.known += documents.known;
  report.entities.fresh += entities.fresh;
  report.entities.changed += entities.changed;
  report.claims.fresh += claims.fresh;
  report.claims.known += claims.known;
  report.claims.proposed += claims.proposed;
  report.claims.retracted += retracted;
  report.relations.fresh += claims.relations.fresh;
  report.relations.changed += claims.relations.changed;
}
