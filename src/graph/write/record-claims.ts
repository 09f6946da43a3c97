import { claimId, type Claim, type ClaimInput } from '../../domain/claim.js';
import type { SourceDocument } from '../../domain/document.js';
import { checkClaim } from '../../domain/check-claim.js';
import { notFound } from '../../domain/errors.js';
import { canonicalKey, keyText } from '../../domain/relation.js';
import type { Evidence } from '../../domain/summarise.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { documentsById } from '../read/documents.js';
import { LIVE } from '../query/clauses.js';
import { claimOf } from '../stored-claim.js';
import { datedByEvents } from './dated-by-events.js';
import { settle } from './settle.js';
import { writeRelations } from './write-relations.js';

/** What a batch of claims changed. */
export interface Recorded {
  /** Claims that were not known before. */
  readonly claims: number;
  /** Relations that are new. */
  readonly created: number;
  /** Relations whose dates, status or evidence changed. */
  readonly changed: number;
}

/**
 * Records claims as accepted evidence and brings the relations they speak of up to date. Claims
 * already known change nothing. Fails with INVALID_INPUT for a claim that the registry does not
 * allow and with NOT_FOUND for an unknown entity or document; then nothing is written.
 */
export async function recordClaims(
  transaction: Transaction,
  inputs: readonly ClaimInput[],
  now: string,
): Promise<Recorded> {
  inputs.forEach(checkClaim);
  const stored = inputs.map((claim) => ({ ...claim, key: canonicalKey(claim.key) }));
  const dated = await datedByEvents(transaction, stored);
  const claims = [...new Map(dated.map((claim) => [claimId(claim), claim])).entries()].map(
    ([id, claim]) => ({ ...claim, id }),
  );
  const keys = [...new Set(claims.map(({ key }) => keyText(key)))];
  const known = await transaction.run(claimsOfKeys(keys));
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = claims.filter(({ id }) => !knownIds.has(id));
  if (fresh.length === 0) return { claims: 0, created: 0, changed: 0 };
  await requireEnds(transaction, fresh);
  const documents = await documentsOf(transaction, [...known, ...fresh]);
  const evidence = (claim: ClaimInput & { id: string }): Evidence => ({
    claim,
    document: documentFor(claim, documents),
  });
  const settled = settle(
    fresh.map(evidence),
    known
      .filter(({ state }) => state === 'ACCEPTED')
      .map((claim) => ({ ...evidence(claim), relationId: claim.relationId })),
  );
  await writeClaims(transaction, settled.placed, now);
  const written = await writeRelations(transaction, settled.relations, now);
  return { claims: fresh.length, ...written };
}

function claimsOfKeys(keys: readonly string[]): Statement<Claim> {
  return {
    text: `UNWIND $keys AS key
MATCH (c:Claim {relationKey: key})-[:CITES]->(d)
RETURN c {.*} AS claim, d.id AS document`,
    parameters: { keys },
    decode: (row) => claimOf(row.claim, row.document),
  };
}

/** Fails with NOT_FOUND naming the first subject or object that is not stored. */
async function requireEnds(transaction: Transaction, claims: readonly ClaimInput[]): Promise<void> {
  const ids = [...new Set(claims.flatMap(({ key }) => [key.subject, key.object]))];
  const found = new Set(await transaction.run(storedIds(ids)));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
}

function storedIds(ids: readonly string[]): Statement<string> {
  return {
    text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id',
    parameters: { ids },
    decode: (row) => row.id as string,
  };
}

async function documentsOf(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<Map<string, SourceDocument>> {
  const ids = [...new Set(claims.map(({ document }) => document))];
  const found = await transaction.run(documentsById(ids));
  return new Map(found.map((document) => [document.id, document]));
}

function documentFor(
  claim: ClaimInput,
  documents: ReadonlyMap<string, SourceDocument>,
): SourceDocument {
  const document = documents.get(claim.document);
  if (document === undefined) throw notFound('document', claim.document);
  return document;
}

/** Stores new claims as accepted evidence, each citing its document. Nothing is checked. */
export async function writeClaims(
  transaction: Transaction,
  placed: readonly { claim: ClaimInput & { id: string }; relationId: string }[],
  now: string,
): Promise<void> {
  const rows = placed.map(({ claim, relationId }) => ({
    document: claim.document,
    props: claimProperties(claim, relationId, now),
  }));
  await transaction.run(
    command(
      `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (c:Claim {id: row.props.id})
SET c += row.props
CREATE (c)-[:CITES]->(d)`,
      { rows },
    ),
  );
}

function claimProperties(
  claim: ClaimInput & { id: string },
  relationId: string,
  now: string,
): Record<string, unknown> {
  const { subject, type, object, role, action, vote } = claim.key;
  return {
    id: claim.id,
    status: claim.status,
    validFrom: claim.validFrom,
    validTo: claim.validTo,
    observedOn: claim.observedOn,
    dateBasis: claim.dateBasis,
    locator: claim.locator,
    note: claim.note,
    polarity: claim.polarity,
    confidence: claim.confidence,
    method: claim.method,
    relationId,
    relationKey: keyText(claim.key),
    subjectId: subject,
    objectId: object,
    ...{ type, role, action, vote },
    amounts: JSON.stringify(claim.amounts),
    state: 'ACCEPTED',
    recordedAt: now,
    recordedBy: null,
    acceptedAt: now,
    retractedAt: LIVE,
  };
}
