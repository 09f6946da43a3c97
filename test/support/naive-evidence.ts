import type { SourceDocument } from '../../src/domain/claims/document.js';
import type { ClaimFilter, DocumentFilter } from '../../src/domain/filters.js';
import { fold } from '../../src/domain/names/fold.js';
import { statesRelation, type AnyClaim } from '../../src/graph/stored-description.js';
import { daysOf, inRange } from './naive-dates.js';

const hasWords = (text: string, words: string): boolean =>
  words.split(' ').every((word) => fold(text).includes(fold(word)));

const among = (values: readonly string[], value: string | null): boolean =>
  value !== null && values.some((each) => fold(each).trim() === fold(value).trim());

const DOCUMENT_TESTS: readonly ((filter: DocumentFilter, document: SourceDocument) => boolean)[] = [
  ({ text = '' }, { title }) => hasWords(title, text),
  ({ publishers }, { publisher }) => publishers === undefined || among(publishers, publisher),
  ({ languages }, { language }) =>
    languages === undefined ||
    languages.some((each) => `${language?.toLowerCase()}-`.startsWith(`${each.toLowerCase()}-`)),
  ({ date: range }, { date }) =>
    range === undefined || inRange(date === null ? [] : daysOf(date), range),
];

/** Whether a filter lets a document through. */
export function letsDocument(filter: DocumentFilter, document: SourceDocument): boolean {
  return DOCUMENT_TESTS.every((test) => test(filter, document));
}

const CLAIM_TESTS: readonly ((filter: ClaimFilter, claim: AnyClaim) => boolean)[] = [
  ({ states = ['ACCEPTED'] }, { state }) => states.includes(state),
  ({ methods }, { method }) => methods?.includes(method) ?? true,
  ({ polarities }, { polarity }) => polarities?.includes(polarity) ?? true,
  ({ types }, claim) =>
    types === undefined || (statesRelation(claim) && types.includes(claim.key.type)),
  ({ document }, claim) => document === undefined || claim.document === document,
  ({ about }, claim) => about === undefined || statesRelation(claim) === (about === 'RELATION'),
  ({ entity }, claim) => entity === undefined || speaksOf(claim).includes(entity),
  ({ text = '' }, { note, locator }) => hasWords(`${note ?? ''} ${locator}`, text),
];

function speaksOf(claim: AnyClaim): string[] {
  return statesRelation(claim) ? [claim.key.subject, claim.key.object] : [claim.entity];
}

/** Whether a filter lets a claim through. */
export function letsClaim(filter: ClaimFilter, claim: AnyClaim): boolean {
  return CLAIM_TESTS.every((test) => test(filter, claim));
}
