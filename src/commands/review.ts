import { z } from 'zod';
import { DomainError, invalidInput } from '../domain/errors.js';
import type { MatchQuestion } from '../domain/match-decision.js';
import type { Engine } from '../engine/engine.js';
import { OPERATOR } from '../graph/curate/curate.js';
import { acceptMatch, refuseMatch } from '../graph/curate/decide-match.js';
import { undo } from '../graph/curate/merge.js';
import {
  openQuestionCount,
  openQuestions,
  questionsById,
  withKeptIds,
  type QuestionFilter,
} from '../graph/read/match-questions.js';
import type { CommandIo } from './command-io.js';
import { storeCommand } from './store-command.js';

const GIVEN = z.object({
  action: z.enum(['list', 'accept', 'reject', 'undo']),
  /** Ids of questions, or of a merge to undo. */
  ids: z.array(z.string()).default([]),
  source: z.string().nullable().default(null),
  minScore: z.number().min(0).max(1).nullable().default(null),
  limit: z.int().min(1).max(1000).default(50),
  /** The entity that it is; the likeliest candidate when null. */
  as: z.string().nullable().default(null),
  reason: z.string().default('reviewed'),
});

type Given = z.infer<typeof GIVEN>;

/** Shows what imports could not decide about names, and takes answers. */
export const reviewCommand = storeCommand(GIVEN, async (engine, given, io) => {
  const { action, source, minScore, ids, reason } = given;
  if (action === 'list') return list(engine, given, io);
  if (action === 'undo') {
    for (const id of ids) await undo(engine, OPERATOR, { id, reason });
    await io.out(`Undone: ${ids.length}. What they answered is asked again.\n`);
    return 0;
  }
  if (ids.length === 0 && minScore === null) {
    throw invalidInput('Name questions by their ids, or all from a score on with --min-score.');
  }
  const questions =
    ids.length > 0
      ? await named(engine, ids)
      : await page(engine, { source, minScore }, MOST_AT_ONCE);
  return answer(engine, questions, given, io);
});

const MOST_AT_ONCE = 1000;

async function list(
  engine: Engine,
  { source, minScore, limit }: Given,
  io: CommandIo,
): Promise<number> {
  const filter = { source, minScore };
  for (const question of await page(engine, filter, limit)) await io.out(questionText(question));
  const [total = 0] = await engine.read(openQuestionCount(filter));
  await io.out(`${total.toLocaleString('en')} open questions.\n`);
  return 0;
}

function questionText({ id, source, name, place, entity, candidates }: MatchQuestion): string {
  const lines = candidates.map(
    ({ id: other, score, why }) => `  ${score.toFixed(2)}  ${other}: ${why}.`,
  );
  return [`${id}  "${name}" (${source}, ${place}), now ${entity}`, ...lines, ''].join('\n');
}

async function page(
  engine: Engine,
  filter: QuestionFilter,
  size: number,
): Promise<MatchQuestion[]> {
  const found = await engine.read(openQuestions(filter, { size, backward: false, key: null }));
  return withKeptIds((statement) => engine.read(statement), found.slice(0, size));
}

async function named(engine: Engine, ids: readonly string[]): Promise<MatchQuestion[]> {
  const found = await engine.read(questionsById(ids));
  const missing = ids.find((id) => !found.some((question) => question.id === id));
  if (missing !== undefined) throw invalidInput(`There is no question "${missing}".`);
  return withKeptIds((statement) => engine.read(statement), found);
}

/** Answers each on its own; says what was refused and goes on. */
async function answer(
  engine: Engine,
  questions: readonly MatchQuestion[],
  { action, as, reason }: Given,
  io: CommandIo,
): Promise<number> {
  let answered = 0;
  for (const { id, name, candidates } of questions) {
    if (io.signal.aborted) break;
    const entity = as ?? candidates[0]?.id ?? '';
    try {
      if (action === 'reject') await refuseMatch(engine, OPERATOR, { id, reason });
      else {
        const { merge } = await acceptMatch(engine, OPERATOR, { id, entity, reason });
        await io.out(`"${name}" is ${merge.keptId} (${merge.id})\n`);
      }
      answered += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      io.say(`"${name}": ${error.message}`);
    }
  }
  await io.out(`Answered ${answered} of ${questions.length} questions.\n`);
  return answered === questions.length ? 0 : 1;
}
