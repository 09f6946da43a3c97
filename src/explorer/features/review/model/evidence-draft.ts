import type { InputProblem } from '../../../../domain/checks/cleaning.js';
import type { Polarity } from '../../../../domain/claims/claim.js';
import { given, type Draft } from './draft.js';

/** The fields that say who says so. */
export const EVIDENCE_FIELDS = ['document', 'locator', 'note', 'confidence', 'polarity'] as const;

export const EVIDENCE_START: Draft = { confidence: '0.95', polarity: 'ASSERTS' };

interface EvidenceInput {
  readonly document: string;
  readonly locator: string;
  readonly note: string | null;
  readonly confidence: number;
  readonly polarity: Polarity;
}

/** The evidence that a form gives, as the API takes it. */
export function evidenceOf(draft: Draft): EvidenceInput {
  return {
    document: given(draft, 'document') ?? '',
    locator: given(draft, 'locator') ?? '',
    note: given(draft, 'note'),
    confidence: numberIn(draft['confidence'] ?? ''),
    polarity: draft['polarity'] === 'DENIES' ? 'DENIES' : 'ASSERTS',
  };
}

/** Without a document nothing can be recorded. */
export function missingDocument(draft: Draft, message: string): InputProblem[] {
  return given(draft, 'document') === null ? [{ path: 'document', message }] : [];
}

/** A number as people write it; NaN for what is none, which the rules then refuse. */
export function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
