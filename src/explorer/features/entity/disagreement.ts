import type { EntityRelation } from '../../core/documents/entity.js';
import type { Words } from '../../core/words/en.js';
import { dateInWords } from '../../../fact/text/dates.js';
import { periodInWords } from '../../core/model/period.js';

/** What other sources say against a relation, in words; null when all agree. */
export function disagreementInWords(
  { disagreements, validTo }: Pick<EntityRelation, 'disagreements' | 'validTo'>,
  words: Pick<Words, 'relation'>,
  language: string,
): string | null {
  if (disagreements.some(({ polarity }) => polarity === 'DENIES')) return words.relation.denied;
  const said = disagreements.map((claim) =>
    claim.validTo === validTo && claim.validFrom !== null
      ? dateInWords(claim.validFrom, language)
      : periodInWords(claim, words, language),
  );
  return said.length === 0 ? null : words.relation.disagree([...new Set(said)].join(', '));
}
