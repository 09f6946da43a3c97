import { claimId, type ClaimInput } from '../../../src/domain/claims/claim.js';
import type { DocumentInput } from '../../../src/domain/claims/document.js';
import type { Evidence } from '../../../src/domain/claims/summarise.js';
import type { EntityInput } from '../../../src/domain/entity.js';
import { canonicalKey } from '../../../src/domain/relation.js';
import type { GraphSource } from '../source.js';
import { plainEntities, type PlainEntity } from './entities.js';
import { plainRelations, type PlainRelation } from './relations.js';
import { PLAIN_SIZES, PLAIN_VERSION, type PlainSize } from './size.js';

const RELATIONS_PER_DOCUMENT = 200;
const LEAST_DOCUMENTS = 20;
const PUBLISHERS = 40;

/** The same graph in our model: one claim a relation, one document for about 200 of them. */
export function plainSource(size: PlainSize): GraphSource {
  const documents = makeDocuments(size);
  return {
    key: plainKey(size),
    totals: PLAIN_SIZES[size],
    entities: () => inputs(size),
    documents: () => documents,
    evidence: () => evidence(size, documents),
  };
}

/** A text that tells plain graphs apart. */
export const plainKey = (size: PlainSize): string => `plain-v${PLAIN_VERSION}-${size}`;

function* inputs(size: PlainSize): Generator<EntityInput> {
  for (const entity of plainEntities(size)) yield entityInput(entity);
}

function entityInput(entity: PlainEntity): EntityInput {
  const { id, kind, name, acronym, description, startDate } = entity;
  return {
    ...{ id, kind, name, acronym, description },
    shortName: null,
    names: [],
    identifiers: [],
    website: null,
    fields: startDate === null ? {} : { start: startDate },
  };
}

function makeDocuments(size: PlainSize): DocumentInput[] {
  const count = Math.round(PLAIN_SIZES[size].relations / RELATIONS_PER_DOCUMENT);
  return Array.from({ length: Math.max(LEAST_DOCUMENTS, count) }, (_, index) => ({
    id: `document:n${index}`,
    title: `Report ${index}`,
    publisher: `Publisher ${index % PUBLISHERS}`,
    url: `https://example.org/document/${index}`,
    date: '2024',
    retrieved: '2025-06-01',
    language: 'en',
    reliability: 0.8,
  }));
}

function* evidence(
  size: PlainSize,
  documents: readonly DocumentInput[],
): Generator<readonly Evidence[]> {
  let row = 0;
  for (const relation of plainRelations(size)) {
    const document = documents[row % documents.length];
    if (document === undefined) throw new Error('A graph has documents.');
    const claim = claimOf(relation, document.id, `row ${row}`);
    yield [{ claim: { ...claim, id: claimId(claim) }, document }];
    row += 1;
  }
}

function claimOf(relation: PlainRelation, document: string, locator: string): ClaimInput {
  const { subject, type, object, role, validFrom, validTo, confidence, amount } = relation;
  const action = type === 'ENDORSES' ? 'endorsed' : null;
  return {
    key: canonicalKey({ subject, type, object, role, action, vote: null }),
    ...{ validFrom, validTo, document, locator, confidence },
    status: 'ACTUAL',
    observedOn: null,
    dateBasis: 'STATED',
    amounts: amount === null ? [] : [{ year: 2020, currency: 'EUR', value: amount, kind: null }],
    note: null,
    polarity: 'ASSERTS',
    method: 'IMPORT',
  };
}
