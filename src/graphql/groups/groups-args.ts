import { ArgsType, Field, Int } from 'type-graphql';
import type { GroupKey } from '../../graph/read/groups/group-keys.js';
import { keysOf, MOST_GROUPS, type Keyed } from '../../graph/read/groups/groups-asked.js';
import { GroupKeyEnum } from '../enums.js';

const GROUPS = 50;

/** Arguments of `groups`; `by` is added by the kind of list. */
@ArgsType()
export class GroupsArgs {
  readonly by!: readonly GroupKey[];

  @Field(() => Int, {
    defaultValue: GROUPS,
    description: `How many groups at most: 1–${MOST_GROUPS}.`,
  })
  readonly first!: number;
}

/** The arguments for lists whose things have these keys. */
export function groupsArgs(on: Keyed): new () => GroupsArgs {
  class Args extends GroupsArgs {}
  ArgsType()(Args);
  Field(() => [GroupKeyEnum], {
    description: `One key or two: ${keysOf(on).join(', ')}.`,
  })(Args.prototype, 'by');
  return Args;
}
