import { periodInWords } from '../core/model/period.js';
import type { SubgraphRelation } from '../core/picture/subgraph.js';
import { language, words } from '../core/words/words.js';

type Marked = Pick<SubgraphRelation, 'difference' | 'was'>;

/** `new`, `gone`, `unchanged`, or `changed (before: planned, since 2010)`; empty where nothing is compared. */
export function differenceInWords({ difference, was }: Marked): string {
  if (difference === undefined) return '';
  const said = words.compared.differences[difference];
  if (was === undefined) return said;
  return `${said} (${words.compared.was(stateInWords(was))})`;
}

function stateInWords(was: SubgraphRelation): string {
  return [
    was.vote === null ? [] : [words.relation.votes[was.vote]],
    was.status === 'PLANNED' ? [words.relation.planned] : [],
    was.status === 'CLAIMED' ? [words.relation.claimed] : [],
    [periodInWords(was, words, language.tag)],
  ]
    .flat()
    .join(', ');
}
