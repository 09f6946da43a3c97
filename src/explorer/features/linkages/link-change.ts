import { changeInWords } from '../../kit/difference.js';
import { language, words } from '../../core/words/words.js';
import { periodInWords } from '../../core/model/period.js';
import type { FoundLinkage } from './documents.js';

/** What became of a link, with what it was; empty where nothing is compared. */
export function linkChange({ difference, was }: FoundLinkage): string {
  if (difference === undefined) return '';
  if (was === undefined) return changeInWords(difference, null);
  const period = periodInWords(was.relation, words, language.tag);
  return changeInWords(difference, [was.how, period].join(', '));
}
