import type { ClaimInput } from '../../domain/claims/claim.js';
import { invalidInput } from '../../domain/errors.js';
import { yearAmount } from '../../domain/relation.js';
import type { Plain } from '../define-field.js';
import type { RelationInput } from './relation-inputs.js';

const MOST_EVIDENCE = 20;

/** One claim for each piece of evidence of a relation. */
export function claimsOf(input: Plain<RelationInput>): ClaimInput[] {
  const { subject, type, object, evidence } = input;
  if (evidence.length < 1 || evidence.length > MOST_EVIDENCE) {
    throw invalidInput(
      `A relation needs evidence: give 1 to ${MOST_EVIDENCE} places in documents that speak of it.`,
      'evidence',
    );
  }
  const key = {
    ...{ subject, type, object },
    role: input.role ?? null,
    action: input.action ?? null,
    vote: input.vote ?? null,
  };
  return evidence.map(({ document, locator, note, confidence, polarity, observedOn }) => ({
    key,
    status: input.status,
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    observedOn: observedOn ?? null,
    dateBasis: 'STATED',
    amounts: (input.amounts ?? []).map(yearAmount),
    ...{ document, locator, polarity, confidence },
    note: note ?? null,
    method: 'MANUAL',
  }));
}
