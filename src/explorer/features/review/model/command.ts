import type { ReviewDecision } from '../documents/decisions.js';

/** Two entities that are, or are not, the same. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** A decision as plain data, so that it can be kept until the server has it. */
export type Command =
  | { readonly does: 'review'; readonly ids: readonly string[]; readonly decision: ReviewDecision }
  | { readonly does: 'answer'; readonly answers: readonly Answer[] }
  | { readonly does: 'merge'; readonly keep: string; readonly merge: string }
  | { readonly does: 'differ'; readonly pairs: readonly Pair[] }
  | { readonly does: 'withdraw'; readonly pairs: readonly Pair[] }
  | { readonly does: 'split'; readonly merges: readonly string[] };

export interface Answer {
  readonly question: string;
  /** Null: it is none of the candidates. */
  readonly same: string | null;
  /** The entity made for the name against each candidate: what a "no" takes for different. */
  readonly pairs: readonly Pair[];
}

/** What became of a command. */
export interface Outcome {
  /** The claims, answers, pairs or merges that this changed. */
  readonly changed: readonly string[];
  /** Ids of merges that were made. */
  readonly merges: readonly string[];
  /** What of it was refused, and why. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly id: string;
  readonly message: string;
  /** Somebody else has decided it meanwhile. */
  readonly isDecided: boolean;
}

export const pairKey = ({ a, b }: Pair): string => `${a} ${b}`;

/** The keys that what it decides has in its queue. */
export function keysOf(command: Command): readonly string[] {
  switch (command.does) {
    case 'review':
      return command.ids;
    case 'answer':
      return command.answers.map(({ question }) => question);
    case 'merge':
      return [[command.keep, command.merge].sort().join(' ')];
    case 'differ':
      return command.pairs.map(pairKey);
    default:
      return [];
  }
}

/** What takes a command back; null where nothing is to take back, or nothing can. */
export function inverseOf(command: Command, { changed, merges }: Outcome): Command | null {
  if (changed.length === 0) return null;
  switch (command.does) {
    case 'review':
      return command.decision === 'REOPEN'
        ? null
        : { does: 'review', ids: changed, decision: 'REOPEN' };
    case 'answer':
      return merges.length > 0
        ? { does: 'split', merges }
        : { does: 'withdraw', pairs: refusedPairs(command.answers, changed) };
    case 'merge':
      return { does: 'split', merges };
    case 'differ':
      return {
        does: 'withdraw',
        pairs: command.pairs.filter((pair) => changed.includes(pairKey(pair))),
      };
    default:
      return null;
  }
}

function refusedPairs(answers: readonly Answer[], changed: readonly string[]): Pair[] {
  return answers
    .filter(({ question, same }) => same === null && changed.includes(question))
    .flatMap(({ pairs }) => pairs);
}
