import { inParts } from '../../../core/model/in-parts.js';
import { ask } from '../../../core/ask/ask.js';
import { Trouble } from '../../../core/ask/trouble.js';
import {
  ANSWER,
  DIFFER,
  MERGE,
  REVIEW,
  UNDO_MERGE,
  WITHDRAW_DIFFERENCE,
} from '../documents/decisions.js';
import { pairKey, type Command, type Outcome, type Pair, type Refused } from './command.js';

/** How many the API takes in one mutation. */
export const AT_ONCE = 100;

/**
 * Sends a decision. What the server refuses is in the outcome; fails with a `Trouble` where the
 * server did not answer, or wants another key: it can then be sent again.
 */
export function sendCommand(command: Command, reason: string): Promise<Outcome> {
  switch (command.does) {
    case 'review':
      return review(command, reason);
    case 'answer':
      return partByPart(command.answers, async (answers) => {
        const asked = answers.map(({ question, same }) => ({ question, same }));
        const { answerMatches } = await ask(ANSWER, { answers: asked, reason });
        const done = answerMatches.filter(({ refusal }) => refusal === null);
        return {
          changed: done.map(({ question }) => question),
          merges: done.flatMap(({ mergeId }) => (mergeId === null ? [] : [mergeId])),
          refused: answerMatches.flatMap(({ question, refusal }) =>
            refusal === null ? [] : [refusedBy(question, refusal.code, refusal.message)],
          ),
        };
      });
    case 'merge': {
      const { keep, merge } = command;
      return tried(merge, async () => {
        const { mergeEntities } = await ask(MERGE, { keep, merge, reason, dryRun: false });
        const { changed, merge: made } = mergeEntities;
        return { changed: changed ? [merge] : [], merges: changed ? [made.id] : [], refused: [] };
      });
    }
    case 'differ':
      return overPairs(command.pairs, async (pair) => {
        const { declareDifferent } = await ask(DIFFER, { ...pair, reason });
        return declareDifferent.changed;
      });
    case 'withdraw':
      return overPairs(command.pairs, async (pair) => {
        const { withdrawDifference } = await ask(WITHDRAW_DIFFERENCE, { ...pair, reason });
        return withdrawDifference.changed;
      });
    case 'split':
      // The newest first: an older one cannot be undone before it.
      return partByPart([...command.merges].reverse(), (ids) =>
        each(ids, async (id) => (await ask(UNDO_MERGE, { id, reason })).undoMerge.changed),
      );
  }
}

/** All or none of a part is decided; where one is refused, the others are decided without it. */
function review(
  { ids, decision }: Extract<Command, { does: 'review' }>,
  note: string,
): Promise<Outcome> {
  const some = async (part: readonly string[]): Promise<Outcome> => {
    try {
      const { reviewClaim } = await ask(REVIEW, { ids: part, decision, note });
      return { changed: reviewClaim.changed ? part : [], merges: [], refused: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [id = ''] = part;
      if (part.length === 1) return refusedOutcome(id, error);
      const half = Math.ceil(part.length / 2);
      return joined([await some(part.slice(0, half)), await some(part.slice(half))]);
    }
  };
  return partByPart(ids, some);
}

function overPairs(
  pairs: readonly Pair[],
  work: (pair: Pair) => Promise<boolean>,
): Promise<Outcome> {
  const byKey = new Map(pairs.map((pair) => [pairKey(pair), pair]));
  return each([...byKey.keys()], (key) => work(byKey.get(key) as Pair));
}

async function each(
  ids: readonly string[],
  work: (id: string) => Promise<boolean>,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    outcomes.push(
      await tried(id, async () => {
        const changed = await work(id);
        return { changed: changed ? [id] : [], merges: [], refused: [] };
      }),
    );
  }
  return joined(outcomes);
}

async function partByPart<Item>(
  items: readonly Item[],
  work: (part: readonly Item[]) => Promise<Outcome>,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const part of inParts(items, AT_ONCE)) outcomes.push(await work(part));
  return joined(outcomes);
}

async function tried(id: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error)) return refusedOutcome(id, error);
    throw error;
  }
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    changed: outcomes.flatMap(({ changed }) => changed),
    merges: outcomes.flatMap(({ merges }) => merges),
    refused: outcomes.flatMap(({ refused }) => refused),
  };
}

/** The server understood, and said no. A key that is not known any more can be given anew. */
function isRefusal(error: unknown): error is Trouble {
  if (!(error instanceof Trouble) || error.refusal === null) return false;
  return !AWAY.includes(error.refusal.code ?? '');
}

/** Codes that say nothing of the decision itself. */
const AWAY = ['', 'UNAUTHENTICATED', 'STORE_UNAVAILABLE', 'BUSY', 'TIMEOUT', 'RATE_LIMITED'];

function refusedOutcome(id: string, { refusal, message }: Trouble): Outcome {
  return { changed: [], merges: [], refused: [refusedBy(id, refusal?.code ?? '', message)] };
}

function refusedBy(id: string, code: string, message: string): Refused {
  return { id, message, isDecided: code === 'CONFLICT' };
}
