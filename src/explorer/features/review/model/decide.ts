import type { Command } from './command.js';
import { answerOf, type Item } from './waiting.js';

/** What is chosen of an item before it is decided. */
export interface Choice {
  /** Which candidate of a match, from 0. */
  readonly candidate: number;
  /** Of a duplicate: whether the second one stays, in place of the first. */
  readonly isSwapped: boolean;
}

export const FIRST_CHOICE: Choice = { candidate: 0, isSwapped: false };

/** The two entities of an item, the one that stays first; null where it speaks of no two. */
export function pairOf(item: Item, choice: Choice): { keep: string; merge: string } | null {
  if (item.sort === 'proposal') return null;
  if (item.sort === 'match') {
    const keep = item.match.candidates[choice.candidate]?.entity?.id;
    const merge = item.match.entity?.id;
    return keep === undefined || merge === undefined ? null : { keep, merge };
  }
  const { a, b } = item.duplicate;
  return choice.isSwapped ? { keep: b.id, merge: a.id } : { keep: a.id, merge: b.id };
}

/** What accepting or rejecting an item asks of the server; null where it cannot be decided so. */
export function commandOf(item: Item, accepts: boolean, choice: Choice): Command | null {
  return accepts ? yesTo(item, choice) : noTo(item);
}

function yesTo(item: Item, choice: Choice): Command | null {
  if (item.sort === 'proposal') return reviewOf(item.proposal.id, 'ACCEPT');
  const pair = pairOf(item, choice);
  if (pair === null) return null;
  return item.sort === 'match'
    ? { does: 'answer', answers: [answerOf(item.match, pair.keep)] }
    : { does: 'merge', ...pair };
}

function noTo(item: Item): Command {
  if (item.sort === 'proposal') return reviewOf(item.proposal.id, 'REJECT');
  if (item.sort === 'match') return { does: 'answer', answers: [answerOf(item.match, null)] };
  const { a, b } = item.duplicate;
  return { does: 'differ', pairs: [{ a: a.id, b: b.id }] };
}

const reviewOf = (id: string, decision: 'ACCEPT' | 'REJECT'): Command => ({
  ...{ does: 'review', ids: [id], decision },
});
