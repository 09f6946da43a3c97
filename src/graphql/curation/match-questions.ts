import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { MatchCandidate, MatchQuestion as Question } from '../../domain/match-decision.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { pageOf } from '../../graph/query/keyset.js';
import { openQuestionCount, openQuestions, withKeptIds } from '../../graph/read/match-questions.js';
import { encodeCursor } from '../../fact/cursor.js';
import { connectionType } from '../connection/connection-type.js';
import { LazyConnection } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, Identifier, type EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

@ObjectType('MatchCandidate', {
  description: 'An entity that somebody whom a source names may be.',
})
export class CandidateType {
  @Field(() => Float, { description: 'How much speaks for it, 0–1.' })
  readonly score!: number;

  @Field(() => String, { description: 'What speaks for it and what is missing.' })
  readonly why!: string;
}

@ObjectType({
  description:
    'Whether somebody whom a source names is an entity that the graph had: for a person to decide. Meanwhile the name has an entity of its own.',
})
export class MatchQuestion {
  @Field(() => ID, { description: 'Its id; `answerMatches` takes it.' })
  readonly id!: string;

  @Field(() => String, { description: 'The source: `iati`, `table`.' })
  readonly source!: string;

  @Field(() => String, { description: 'The name as the source writes it.' })
  readonly name!: string;

  @Field(() => Identifier, { nullable: true, description: 'The code that the source gives it.' })
  readonly code!: Identifier | null;

  @Field(() => String, { description: 'Where the name stands: `partners.csv, line 12`.' })
  readonly place!: string;

  @Field(() => Float, { description: 'Score of the likeliest candidate.' })
  readonly score!: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked (UTC).' })
  readonly at!: string;
}

export const MatchQuestionConnection = connectionType({
  name: 'MatchQuestion',
  of: 'open questions about names, the likeliest first',
  node: () => MatchQuestion,
});

@ArgsType()
class MatchQuestionArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this source.' })
  source?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Only those whose likeliest candidate has at least this score, 0–1.',
  })
  minScore?: number | null;
}

const LIKELIEST = 'SCORE_DESC';

@Resolver(() => Snapshot)
export class MatchQuestionsResolver {
  @Authorized('CONTRIBUTOR')
  @Read(() => MatchQuestionConnection, {
    description:
      'What imports could not decide: whether somebody whom a source names is an entity that the graph had. The likeliest first; equal in all views.',
  })
  matchQuestions(
    @Args(() => MatchQuestionArgs) { source, minScore, ...args }: MatchQuestionArgs,
    @Ctx() { engine }: Context,
  ): unknown {
    const request = pageRequest(args, LIKELIEST);
    const filter = { source: source ?? null, minScore: minScore ?? null };
    return new LazyConnection({
      request,
      count: async () => (await engine.read(openQuestionCount(filter)))[0] ?? 0,
      page: async () => {
        const found = await engine.read(openQuestions(filter, request));
        const kept = await withKeptIds((statement) => engine.read(statement), found);
        const edges = kept.map((question) => ({
          cursor: encodeCursor(LIKELIEST, { value: question.score, id: question.id }),
          node: question,
        }));
        return pageOf(edges, request);
      },
    });
  }
}

@Resolver(() => MatchQuestion)
export class MatchQuestionResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that was made for the name; null when it is gone.',
  })
  entity(@Root() { entity }: Question, @Ctx() context: Context): Promise<EntitySource | null> {
    return loadEntity(context, entity, PRESENT);
  }

  @FieldResolver(() => [CandidateType], {
    description: 'Whom it may be, the likeliest first.',
  })
  candidates(@Root() { candidates }: Question): Plain<MatchCandidate>[] {
    return [...candidates];
  }
}

@Resolver(() => CandidateType)
export class MatchCandidateResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity; null when it is gone.',
  })
  entity(@Root() { id }: MatchCandidate, @Ctx() context: Context): Promise<EntitySource | null> {
    return loadEntity(context, id, PRESENT);
  }
}
