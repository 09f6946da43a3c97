import { ACTIONS } from '../../domain/actions.js';
import { ArgsType, Field } from 'type-graphql';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { Vote } from '../../domain/relation.js';
import { DEEPEST_PART, MOST_PARTS } from '../../graph/read/linkages/families.js';
import type { LinkageQuestion } from '../../graph/read/linkages/leading-out.js';
import { PageArgs } from '../connection/page-args.js';
import { EntityKindEnum, RelationTypeEnum, VoteEnum } from '../enums.js';

/** Which relations count, for a whole answer. */
@ArgsType()
export class LinkageScopeArgs {
  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only linked entities of these kinds. All when missing.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only relations of these types. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: `Whether links to parts of a framework count as links to it: parts and their parts, ${DEEPEST_PART} levels deep, at most ${MOST_PARTS} a framework.`,
  })
  includeParts!: boolean;
}

/** Arguments of a list of linkages. */
@ArgsType()
export class LinkageListArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only relations of these types. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Only ENDORSES with one of these actions: ${ACTIONS.join(', ')}.`,
  })
  actions?: string[] | null;

  @Field(() => [VoteEnum], {
    nullable: true,
    description: 'Only VOTED_ON with one of these votes.',
  })
  votes?: Vote[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only links to the framework itself. False: only links to its parts. Both when missing.',
  })
  direct?: boolean | null;
}

type LinkageNarrowing = Partial<Pick<LinkageListArgs, 'types' | 'actions' | 'votes' | 'direct'>> & {
  readonly kinds?: readonly EntityKind[] | null;
};

/** The question with what else is asked: lists of one thing are intersected. Keys in a fixed order. */
export function narrowed(scope: LinkageQuestion, asked: LinkageNarrowing): LinkageQuestion {
  return {
    ...given('kinds', common(scope.kinds, asked.kinds)),
    ...given('types', common(scope.types, asked.types)),
    ...given('actions', asked.actions ?? undefined),
    ...given('votes', asked.votes ?? undefined),
    ...given('direct', asked.direct ?? undefined),
  };
}

function common<Value>(
  a: readonly Value[] | undefined,
  b: readonly Value[] | null | undefined,
): readonly Value[] | undefined {
  if (a === undefined || b == null) return a ?? b ?? undefined;
  return a.filter((value) => b.includes(value));
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}
