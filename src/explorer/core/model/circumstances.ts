import { dateInWords } from '../../../fact/text/dates.js';
import type { Period } from '../../../fact/text/period.js';
import type { Claim } from '../documents/evidence.js';
import type { Words } from '../words/en.js';
import { isUndated, periodInWords } from './period.js';

/**
 * Of a source of a relation: who published it and when, the day as of which it speaks, and the
 * dates it states when they are not those shown.
 */
export function circumstances(
  {
    document,
    observedOn,
    ...claim
  }: Pick<Claim, 'document' | 'observedOn' | 'validFrom' | 'validTo'>,
  shown: Period,
  words: Pick<Words, 'evidence' | 'relation'>,
  language: string,
): string {
  const say = (date: string): string => dateInWords(date, language);
  const differs = claim.validFrom !== shown.validFrom || claim.validTo !== shown.validTo;
  return [
    document.publisher,
    document.date === null ? null : words.evidence.dated(say(document.date)),
    observedOn === null ? null : words.evidence.seen(say(observedOn)),
    differs && !isUndated(claim)
      ? words.evidence.states(periodInWords(claim, words, language))
      : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
