import { publisherKey } from '../../domain/claims/confidence.js';
import type { DocumentInput } from '../../domain/claims/document.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { derivedOfDocument } from '../derived.js';
import { documentsById } from '../read/documents.js';
import { anyClaimOf, isDescription, statesRelation, type AnyClaim } from '../stored-description.js';
import { inBatches } from './batches.js';
import { asked } from './record-descriptions.js';
import { resettle } from './resettle.js';
import { settleEntities } from './settle-entities.js';

/** How many relations are brought in line at a time. */
const BATCH = 500;

const FIELDS = [
  'title',
  'publisher',
  'url',
  'date',
  'retrieved',
  'language',
  'reliability',
] as const satisfies readonly (keyof DocumentInput)[];

/** True when two documents say the same of themselves. */
export function sameDocument(a: DocumentInput, b: DocumentInput): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/**
 * True when claims that cite the document prove other things after the change than before it: they
 * weigh otherwise, or were made at another time.
 */
function provesOtherwise(before: DocumentInput, after: DocumentInput): boolean {
  const publisher = (document: DocumentInput): string => publisherKey(document.publisher ?? '');
  return (
    (['reliability', 'date', 'retrieved'] as const).some(
      (field) => before[field] !== after[field],
    ) || publisher(before) !== publisher(after)
  );
}

/** What writing documents changed. */
export interface StoredDocuments {
  /** Ids of documents that are new or changed. */
  readonly documents: readonly string[];
  /** Ids of relations whose evidence is now worth something else. */
  readonly relations: readonly string[];
  /** Ids of entities that show other values because of that. */
  readonly entities: readonly string[];
}

/**
 * Writes documents: new ones are recorded now, changed ones updated, equal ones left alone. The
 * relations and entities that cite a changed one are brought in line with it.
 */
export async function storeDocuments(
  transaction: Transaction,
  documents: readonly DocumentInput[],
  now: string,
): Promise<StoredDocuments> {
  const stored = await transaction.run(documentsById(documents.map(({ id }) => id)));
  const known = new Map(stored.map((document) => [document.id, document]));
  const changed = documents.filter((document) => {
    const before = known.get(document.id);
    return before === undefined || !sameDocument(document, before);
  });
  const rows = changed.map(({ id, ...rest }) => ({
    id,
    props: { ...rest, ...derivedOfDocument(rest) },
  }));
  if (rows.length > 0) {
    await transaction.run(
      command(
        `UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.recordedAt = $now
SET d += row.props`,
        { rows, now },
      ),
    );
  }
  const provingElse = changed.filter((document) => {
    const before = known.get(document.id);
    return before !== undefined && provesOtherwise(before, document);
  });
  const proven = await proveAgain(
    transaction,
    provingElse.map(({ id }) => id),
    now,
  );
  return { documents: rows.map(({ id }) => id), ...proven };
}

/**
 * Brings all relations and entities that cite documents in line with what those are now: how far
 * they can be trusted, whose they are, and when they were made and read.
 */
async function proveAgain(
  transaction: Transaction,
  documents: readonly string[],
  now: string,
): Promise<Omit<StoredDocuments, 'documents'>> {
  if (documents.length === 0) return { relations: [], entities: [] };
  const claims = await transaction.run<AnyClaim>({
    text: `UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:CITES]-(c:Claim)
WHERE c.state = 'ACCEPTED'
RETURN c {.*} AS claim, d.id AS document`,
    parameters: { documents },
    decode: (row) => anyClaimOf(row.claim, row.document),
  });
  const stating = claims.filter(statesRelation);
  const relations = new Map(stating.map(({ relationId, key }) => [relationId, key]));
  await inBatches([...relations], BATCH, (batch) => resettle(transaction, new Map(batch), now));
  const describing = claims.filter(isDescription).map((one) => ({ ...one, editorial: null }));
  const entities: string[] = [];
  await inBatches(asked(describing), BATCH, async (batch) => {
    entities.push(...(await settleEntities(transaction, batch, now)));
  });
  return { relations: [...relations.keys()], entities };
}
