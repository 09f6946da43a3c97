import type { TieRelation } from '../documents/partners.js';
import type { Words } from '../words/en.js';
import { periodInWords } from './period.js';

/** What is known of a relation beside its ends, in words: "co-organiser · 2024". */
export function tieFacts(
  relation: TieRelation,
  words: Pick<Words, 'relation'>,
  language: string,
): string {
  const { role, vote, status } = relation;
  return [
    vote === null ? null : words.relation.votes[vote],
    role,
    status === 'PLANNED' ? words.relation.planned : null,
    status === 'CLAIMED' ? words.relation.claimed : null,
    periodInWords(relation, words, language),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
