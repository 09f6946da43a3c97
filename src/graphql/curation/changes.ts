import { DateTimeScalar } from '../scalars/date-time.js';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { hasRole } from '../../domain/access.js';
import {
  CHANGE_ACTIONS,
  type Change as DomainChange,
  type ChangeAction,
} from '../../domain/change.js';
import { pageOf } from '../../graph/query/keyset.js';
import { changeCount, changePage } from '../../graph/read/change-page.js';
import { connectionType } from '../connection/connection-type.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

const ChangeActionEnum = enumOf('ChangeAction', 'What was done in a change.', CHANGE_ACTIONS);

@ObjectType({ description: 'Everything that one transaction did to the graph.' })
export class Change {
  @Field(() => DateTimeScalar, {
    description: 'Record time (UTC); unique and strictly increasing.',
  })
  readonly at!: string;

  @Field(() => ChangeActionEnum, { description: 'What was done.' })
  readonly action!: ChangeAction;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever did it.' })
  readonly reason!: string | null;

  @Field(() => [ID], { description: 'Entities that were touched.' })
  readonly entities!: readonly string[];

  @Field(() => [ID], { description: 'Relations that were touched.' })
  readonly relations!: readonly string[];

  @Field(() => [ID], { description: 'Claims that were touched.' })
  readonly claims!: readonly string[];

  @Field(() => [ID], { description: 'Documents that were touched.' })
  readonly documents!: readonly string[];
}

export const ChangeConnection = connectionType({
  name: 'Change',
  of: 'changes, by record time',
  node: () => Change,
});

@ArgsType()
class ChangeArgs extends PageArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only changes after this record time.',
  })
  since?: Date | null;
}

const BY_TIME = 'AT_ASC';

@Resolver(() => Snapshot)
export class ChangesResolver {
  @Read(() => ChangeConnection, {
    description:
      'What this graph learnt or withdrew, by record time. Keep the last cursor and ask for what comes `after` it: no change is missed or told twice, however many are being made.',
  })
  changes(
    @Root() { view }: Snapshot,
    @Args(() => ChangeArgs) { since, ...args }: ChangeArgs,
    @Ctx() { engine }: Context,
  ): unknown {
    const request = pageRequest(args, BY_TIME);
    const after = since?.toISOString() ?? null;
    const until = view.knownAt;
    return new LazyConnection({
      request,
      count: async () => (await engine.read(changeCount(after, until)))[0] ?? 0,
      page: async () =>
        pageOf(
          (await engine.read(changePage(after, until, request))).map((change) => ({
            cursor: encodeCursor(BY_TIME, { value: change.at, id: change.at }),
            node: change,
          })),
          request,
        ),
    });
  }
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Name of the key, or subject of the token, that did it. Null for readers without the role contributor, and for imports by the operator.',
  })
  by(@Root() change: DomainChange, @Ctx() { principal }: Context): string | null {
    return hasRole(principal, 'CONTRIBUTOR') ? change.by : null;
  }
}
