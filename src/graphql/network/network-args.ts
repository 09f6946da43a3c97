import { ArgsType, Field, Int } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import {
  FEWEST_JOINED,
  JOINED_WHEN_MISSING,
  MOST_JOINED,
  SHARED_WHEN_MISSING,
  type NetworkQuestion,
} from '../../graph/read/network.js';
import { EntityKindEnum } from '../enums.js';
import { EntityFilterInput } from '../filter/entity-filter-input.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { PARTS_ACT } from '../parts/words.js';
import { toEntityFilter, toRelationFilter } from '../filter/to-domain.js';

@ArgsType()
export class NetworkArgs {
  @Field(() => [EntityKindEnum], {
    description: 'Kinds of node: who takes part. At least one, such as COUNTRY.',
  })
  kinds!: EntityKind[];

  @Field(() => [EntityKindEnum], {
    description:
      'Kinds of what they take part in. At least one, such as DIALOGUE. A kind may stand in `kinds` too: organisations joined through organisations that both are members of. Nothing is shared with itself.',
  })
  via!: EntityKind[];

  @Field(() => Int, {
    defaultValue: SHARED_WHEN_MISSING,
    description: 'At least so many shared entities make a tie, 1 or more.',
  })
  minimumShared!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} A part that acts in the name of its whole is counted as that whole where the whole is a node; a body that is no node counts for the nearest whole that is one. A body and its own part are never tied.`,
  })
  includeParts!: boolean;

  @Field(() => EntityFilterInput, { nullable: true, description: 'Tests the nodes.' })
  filter?: EntityFilterInput | null;

  @Field(() => EntityFilterInput, {
    nullable: true,
    description: 'Tests what they take part in: events after 2018, projects on one theme.',
  })
  viaFilter?: EntityFilterInput | null;

  @Field(() => RelationFilterInput, {
    nullable: true,
    description:
      'Tests the relations between the two; `direction` is seen from the node. Any relation counts when missing, of every status but CLAIMED.',
  })
  relation?: RelationFilterInput | null;

  @Field(() => Int, {
    defaultValue: JOINED_WHEN_MISSING,
    description: `At most so many nodes: ${FEWEST_JOINED}–${MOST_JOINED}. Of those that take part in \`minimumShared\` entities or more, the ones that meet most are kept: for each entity they take part in, the number of such others there, added up (the weighted degree where every shared entity counts). Equals go by the number of entities, then by id.`,
  })
  limit!: number;
}

export function networkQuestion(args: NetworkArgs): NetworkQuestion {
  for (const name of ['kinds', 'via'] as const) {
    if (args[name].length === 0) throw invalidInput(`\`${name}\` must name a kind.`, name);
  }
  if (args.minimumShared < 1) {
    throw invalidInput('`minimumShared` must be 1 or more.', 'minimumShared');
  }
  if (args.limit < FEWEST_JOINED || args.limit > MOST_JOINED) {
    throw invalidInput(
      `\`limit\` must be between ${FEWEST_JOINED} and ${MOST_JOINED}, not ${args.limit}.`,
      'limit',
    );
  }
  return {
    kinds: args.kinds,
    via: args.via,
    minimumShared: args.minimumShared,
    limit: args.limit,
    includeParts: args.includeParts,
    filter: toEntityFilter(args.filter, 'filter'),
    viaFilter: toEntityFilter(args.viaFilter, 'viaFilter'),
    relation: toRelationFilter(args.relation, 'relation'),
  };
}
