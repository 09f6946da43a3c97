import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import { DomainError, invalidInput } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import type { Curator } from '../../graph/curate/curate.js';
import { acceptMatch, refuseMatch } from '../../graph/curate/decide-match.js';
import { CODES } from '../../fact/codes.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Refusal } from './batch-payloads.js';
import { curatorOf } from './curator-of.js';

const MOST_ANSWERS = 100;

@InputType({ description: 'An answer to a question about a name.' })
export class MatchAnswerInput {
  @Field(() => ID, { description: 'Id of the question.' })
  question!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the entity that it is, a candidate or another. The entity made for the name is merged into it. Null: it is none of the candidates.',
  })
  same?: string | null;
}

@ObjectType({ description: 'What became of an answer.' })
export class MatchOutcome {
  @Field(() => ID, { description: 'Id of the question.' })
  readonly question!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the merge, which `undoMerge` takes back; null for another answer.',
  })
  readonly mergeId!: string | null;

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why it was refused; null when it was not.',
  })
  readonly refusal!: Plain<Refusal> | null;
}

@Resolver()
export class MatchMutations {
  @Authorized('EDITOR')
  @Mutation(() => [MatchOutcome], {
    description:
      'Answers questions about names, each on its own: one that is refused says why and does not stop the others. The answers are remembered, so that no import asks again; `undoMerge` takes a merge back and asks again.',
  })
  async answerMatches(
    @Arg('answers', () => [MatchAnswerInput], { description: `1–${MOST_ANSWERS} of them.` })
    answers: MatchAnswerInput[],
    @Arg('reason', () => String, { description: 'Why, for the change log.' }) reason: string,
    @Ctx() context: Context,
  ): Promise<Plain<MatchOutcome>[]> {
    if (answers.length < 1 || answers.length > MOST_ANSWERS) {
      throw invalidInput(`Give 1 to ${MOST_ANSWERS} answers, not ${answers.length}.`, 'answers');
    }
    const curator = curatorOf(context);
    const outcomes: Plain<MatchOutcome>[] = [];
    // One after the other: each may change what the next one is about.
    for (const one of answers) outcomes.push(await answered(context.engine, curator, one, reason));
    return outcomes;
  }
}

async function answered(
  engine: Engine,
  curator: Curator,
  { question, same }: MatchAnswerInput,
  reason: string,
): Promise<Plain<MatchOutcome>> {
  try {
    if (same == null) {
      await refuseMatch(engine, curator, { id: question, reason });
      return { question, mergeId: null, refusal: null };
    }
    const { merge } = await acceptMatch(engine, curator, { id: question, entity: same, reason });
    return { question, mergeId: merge.id, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { kind, message } = error;
    return { question, mergeId: null, refusal: { code: CODES[kind], message, path: null } };
  }
}
