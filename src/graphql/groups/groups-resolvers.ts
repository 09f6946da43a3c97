import { Kind, type GraphQLResolveInfo } from 'graphql';
import { Extensions, Resolver } from 'type-graphql';
import type { Keyed } from '../../graph/read/groups/groups-asked.js';
import type { ConnectionClass } from '../connection/connection-type.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import { EntityConnection, KIND_CONNECTIONS } from '../entity/kind-types.js';
import { RELATED_CONNECTIONS } from '../entity/related-types.js';
import { KEYED } from '../limits/argument-bounds.js';
import { asksFor } from '../limits/what-is-asked.js';
import { RelationConnection } from '../relation/relation.js';
import { Group } from './group.js';
import { groupsArgs, type GroupsArgs } from './groups-args.js';

/** Lists whose members have these keys, and what is counted. */
interface Groupable {
  readonly on: Keyed;
  readonly counts: string;
  readonly connections: readonly ConnectionClass[];
}

const GROUPABLE: readonly Groupable[] = [
  {
    on: ['ENTITY'],
    counts: 'How many entities of the list',
    connections: [EntityConnection, ...Object.values(KIND_CONNECTIONS)],
  },
  {
    on: ['ENTITY', 'RELATION'],
    counts:
      'How many neighbours of the list, each once in a group however many relations lead there,',
    connections: Object.values(RELATED_CONNECTIONS),
  },
  { on: ['RELATION'], counts: 'How many relations of the list', connections: [RelationConnection] },
];

function groupsResolver({ on, counts }: Groupable, connection: ConnectionClass): new () => object {
  class GroupsResolver {}
  Resolver(() => connection)(GroupsResolver);
  defineField(GroupsResolver, 'type', {
    name: 'groups',
    type: () => [Group],
    description: `${counts} have the same values, whatever the page: most first, then by label. What has several values of a key counts once under each.`,
    args: argsOf(on),
    resolve: (
      list: LazyConnection<Edge<unknown>>,
      { by, first }: Plain<GroupsArgs>,
      _context: Context,
      info: GraphQLResolveInfo,
    ) => {
      return list.groups({ by, first, withAmounts: asksForAmounts(info) });
    },
  });
  Extensions({ [KEYED]: on })(GroupsResolver.prototype, 'groups');
  return GroupsResolver;
}

const known = new Map<string, new () => GroupsArgs>();

function argsOf(on: Keyed): new () => GroupsArgs {
  const args = known.get(on.join()) ?? groupsArgs(on);
  known.set(on.join(), args);
  return args;
}

function asksForAmounts({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const document = { kind: Kind.DOCUMENT, definitions: Object.values(fragments) } as const;
  return fieldNodes.some((node) => asksFor('amounts', node, document));
}

/** `groups` of every list that can be counted so. */
export const GROUPS_RESOLVERS = GROUPABLE.flatMap((groupable) =>
  groupable.connections.map((connection) => groupsResolver(groupable, connection)),
);
