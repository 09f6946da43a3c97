import { claimId, type ClaimInput } from '../../src/domain/claims/claim.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import { canonicalKey, type RelationKey } from '../../src/domain/relation.js';
import type { Evidence } from '../../src/domain/claims/summarise.js';
import { pick, place, random, type Random } from './random.js';
import { makeRelations } from './relations.js';
import { documentsIn, type Scale } from './scale.js';
import { FORMS, PLACES, TOPICS } from './words.js';

const PUBLISHERS = 40;
/** Of ten relations one has a second source. */
const SECOND_SOURCE = 0.1;
const DOCUMENT_SKEW = 2;

/** The documents of a graph; the first ones are cited most. */
export function makeDocuments(scale: Scale): DocumentInput[] {
  const next = random(scale.seed + 2);
  return Array.from({ length: documentsIn(scale) }, (_, index) => ({
    id: `document:n${index}`,
    title: `${pick(next, TOPICS)} ${pick(next, FORMS.RESOURCE)} ${pick(next, PLACES)} ${index}`,
    publisher: `Publisher ${index % PUBLISHERS}`,
    url: `https://example.org/document/${index}`,
    date: String(2000 + Math.floor(next() * 25)),
    retrieved: '2025-06-01',
    language: 'en',
    reliability: 0.8,
  }));
}

/** For each relation of a graph its evidence: one claim or two. */
export function* makeEvidence(scale: Scale): Generator<readonly Evidence[]> {
  const documents = makeDocuments(scale);
  const next = random(scale.seed + 3);
  let row = 0;
  for (const key of makeRelations(scale)) {
    const dates = period(next);
    const sources = next() < SECOND_SOURCE ? 2 : 1;
    yield Array.from({ length: sources }, () => {
      const document = documents[place(next, documents.length, DOCUMENT_SKEW)] ?? documents[0];
      if (document === undefined) throw new Error('A graph has documents.');
      row += 1;
      const claim = makeClaim(key, dates, document.id, `row ${row}`, next);
      return { claim: { ...claim, id: claimId(claim) }, document };
    });
  }
}

type Dates = Pick<ClaimInput, 'validFrom' | 'validTo'>;

/** Six in seven have a start, and of those nearly half an end. */
function period(next: Random): Dates {
  if (next() > 0.85) return { validFrom: null, validTo: null };
  const start = 1995 + Math.floor(next() * 30);
  const end = start + 1 + Math.floor(next() * 10);
  return { validFrom: `${start}-03-01`, validTo: next() < 0.45 ? String(end) : null };
}

function makeClaim(
  key: RelationKey,
  dates: Dates,
  document: string,
  locator: string,
  next: Random,
): ClaimInput {
  const funded = key.type === 'FUNDS';
  return {
    key: canonicalKey(key),
    ...dates,
    status: next() < 0.95 ? 'ACTUAL' : 'PLANNED',
    observedOn: null,
    dateBasis: 'STATED',
    amounts: funded
      ? [{ year: 2020, currency: 'EUR', value: Math.round(next() * 1e6), kind: null }]
      : [],
    document,
    locator,
    note: null,
    polarity: 'ASSERTS',
    confidence: Math.round((0.5 + next() / 2) * 100) / 100,
    method: 'IMPORT',
  };
}
