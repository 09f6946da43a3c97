import type { EntityMerge } from '../../../domain/entity-merge.js';
import type { Additions } from '../../../domain/names/merged-names.js';
import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { inBatches } from '../batches.js';
import type { PlacedRelation, StoredEdge } from './edges.js';
import type { EventDates } from './event-claims.js';
import type { StoredRedirect } from './redirects.js';

/** How many entries one part of a snapshot holds, and how many parts one statement takes. */
const ENTRIES = 250;
const PARTS = 20;

/** Where a claim stood before the merge, and the relation it was given to. */
export interface ClaimBefore {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly relationId: string;
  readonly given: string;
  /** Where they were those of the merged event: the dates that it had. */
  readonly dates?: EventDates;
}

/** The two entities as they were, and what the kept one gained. */
export interface EntitiesBefore extends Additions {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly merged: Readonly<Record<string, unknown>>;
  /** Fingerprint of the kept entity after the merge: unchanged means that nobody edited it. */
  readonly fingerprint: string;
  /** The descriptions that count for it after the merge, and since when. */
  readonly counting: readonly string[];
}

/** All that an undo needs. */
export interface MergeSnapshot {
  readonly entities: readonly EntitiesBefore[];
  /** Redirects that led to the merged entity, or to a relation that joined another, as they were. */
  readonly redirects: readonly StoredRedirect[];
  /** Versions of relations that joined others or are hidden. */
  readonly edges: readonly StoredEdge[];
  /** Relations that only changed their end, as they were. */
  readonly moved: readonly PlacedRelation[];
  readonly claims: readonly ClaimBefore[];
}

const SECTIONS = ['entities', 'redirects', 'edges', 'moved', 'claims'] as const;

/** Writes the record of a merge with its snapshot, in parts of bounded size. */
export async function keepMerge(
  transaction: Transaction,
  merge: EntityMerge,
  snapshot: MergeSnapshot,
): Promise<void> {
  await transaction.run(
    command('CREATE (m:EntityMerge {id: $id}) SET m += $props', { id: merge.id, props: merge }),
  );
  const parts: { section: string; json: string }[] = [];
  for (const section of SECTIONS) {
    await inBatches<unknown>(snapshot[section], ENTRIES, async (entries) =>
      parts.push({ section, json: JSON.stringify(entries) }),
    );
  }
  const rows = parts.map(({ section, json }, place) => ({
    id: `${merge.id}/${place}`,
    props: { mergeId: merge.id, place, section, json },
  }));
  await inBatches(rows, PARTS, (batch) =>
    transaction.run(
      command('UNWIND $rows AS row CREATE (p:MergePart {id: row.id}) SET p += row.props', {
        rows: batch,
      }),
    ),
  );
}

/** The snapshot of a merge. */
export async function snapshotOf(transaction: Transaction, id: string): Promise<MergeSnapshot> {
  const parts = await transaction.run({
    text: `MATCH (p:MergePart {mergeId: $id})
RETURN p.section AS section, p.json AS json ORDER BY p.place`,
    parameters: { id },
    decode: (row) => ({
      section: row.section,
      entries: JSON.parse(row.json as string) as unknown[],
    }),
  });
  const entries = (section: (typeof SECTIONS)[number]): unknown[] =>
    parts.filter((part) => part.section === section).flatMap((part) => part.entries);
  return Object.fromEntries(
    SECTIONS.map((section) => [section, entries(section)]),
  ) as unknown as MergeSnapshot;
}

/** Notes that a merge was undone. Its snapshot has done its work. */
export async function markUndone(transaction: Transaction, id: string, now: string): Promise<void> {
  await transaction.run(
    command('MATCH (m:EntityMerge {id: $id}) SET m.undoneAt = $now', { id, now }),
  );
  await transaction.run(command('MATCH (p:MergePart {mergeId: $id}) DELETE p', { id }));
}
