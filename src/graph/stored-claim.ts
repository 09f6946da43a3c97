import type {
  Claim,
  ClaimMethod,
  ClaimState,
  DateBasis,
  Polarity,
} from '../domain/claims/claim.js';
import type { SourceDocument } from '../domain/claims/document.js';
import type { CountedSpan } from '../domain/claims/relation-history.js';
import type { RelationType } from '../domain/relation-types.js';
import { LIVE } from './query/clauses.js';
import { sound } from './sound.js';
import { SOUND_CLAIMS, SOUND_DOCUMENTS } from './sound-rows.js';
import { maybe, statedOf, type Stored } from './stored.js';

/** Reads a claim from its node's properties and the id of the document it cites. */
export function claimOf(value: unknown, document: unknown): Claim {
  const row = sound(value as Stored, SOUND_CLAIMS);
  const { role, action, vote, ...stated } = statedOf(row);
  return {
    id: row.id as string,
    relationId: row.relationId as string,
    key: {
      subject: row.subjectId as string,
      type: row.type as RelationType,
      object: row.objectId as string,
      ...{ role, action, vote },
    },
    ...stated,
    observedOn: maybe(row.observedOn),
    dateBasis: row.dateBasis as DateBasis,
    document: document as string,
    locator: row.locator as string,
    note: maybe(row.note),
    polarity: row.polarity as Polarity,
    confidence: row.confidence as number,
    method: row.method as ClaimMethod,
    state: row.state as ClaimState,
    recordedAt: row.recordedAt as string,
    recordedBy: maybe(row.recordedBy),
  };
}

/** The times for which a stored claim of either sort counted, oldest first. */
export function spansOf({ pastSpans, acceptedAt, retractedAt }: Stored): CountedSpan[] {
  const spans = ((pastSpans ?? []) as string[]).map((span) => ({
    from: span.slice(0, 24),
    to: span.slice(25),
  }));
  if (typeof acceptedAt !== 'string') return spans;
  return [
    ...spans,
    { from: acceptedAt, to: retractedAt === LIVE ? null : (retractedAt as string) },
  ];
}

/** Reads a document from its node's properties. */
export function documentOf(value: unknown): SourceDocument {
  const row = sound(value as Stored, SOUND_DOCUMENTS);
  return {
    id: row.id as string,
    title: row.title as string,
    publisher: maybe(row.publisher),
    url: maybe(row.url),
    date: maybe(row.date),
    retrieved: maybe(row.retrieved),
    language: maybe(row.language),
    reliability: row.reliability as number,
    recordedAt: row.recordedAt as string,
  };
}
