import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import { ACTOR_KINDS } from '../../domain/kinds.js';
import type { Families } from '../../domain/parts/families.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import {
  countPartnersInMemory,
  findPartnersInMemory,
} from '../../graph/adjacency/find-partners.js';
import type { PageRequest } from '../../graph/query/keyset.js';
import type { Shown } from '../../graph/query/shown.js';
import type { IdItems } from '../../graph/query/per-id.js';
import { SHARED_KINDS, type TieFilter } from '../../graph/query/ties.js';
import type { PartnerQuestion } from '../../graph/read/partner-question.js';
import {
  MOST_SHARED,
  partnerCount,
  partnerPage,
  type PartnerItem,
  type PartnerOrder,
} from '../../graph/read/partners.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge } from '../connection/lazy-connection.js';
import { limitOf, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Actor, type EntitySource } from '../entity/entity.js';
import { entitySource, requireStored } from '../entity/entity-source.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { shownBy } from '../selection/shown-by.js';
import { loadFamilies } from '../parts/load-parts.js';
import { loadDirect, loadLinks } from './load-ties.js';
import { PartnerArgs, PartnerConnection } from './partner-types.js';
import { SharedLink, tiesOf, type SharedLinkSource } from './shared-link.js';
import { toTieFilter } from './tie-filter.js';

interface PartnerEdge extends Edge<EntitySource> {
  readonly sharedCount: number;
  readonly weight: number;
  readonly sharedIds: readonly string[];
  readonly of: string;
  readonly relation: TieFilter;
  readonly view: TimeView;
  /** Given when parts act for their wholes. */
  readonly families: Families | null;
}

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => PartnerConnection, {
    description:
      'Actors that share a project, event, dialogue or framework with this one. Any relation between actor and shared entity counts, either way, of every status but CLAIMED; `relation` narrows that.',
  })
  async partners(
    @Root() { id, view }: EntitySource,
    @Args(() => PartnerArgs) args: PartnerArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { orderBy, includeParts } = args;
    const asked = partnerQuestion(args);
    const families = includeParts ? await loadFamilies(context, view, info, asked.kinds) : null;
    const question = families === null ? asked : { ...asked, families };
    const request = pageRequest(args, orderBy);
    return batchedConnection<PartnerItem, PartnerEdge>(context, id, {
      key: ['partners', viewKey(view), asked, includeParts],
      ...{ orderBy, request, shown: shownBy(info) },
      page: (ids, shown) => partnerPage(ids, question, orderBy, request, view, shown),
      count: (ids) => partnerCount(ids, question, view),
      quickPage: (ids, shown) =>
        partnersAtHand(context, ids, question, { orderBy, request, view, shown }),
      quickCount: async (ids) =>
        context.present && countPartnersInMemory(context.present, ids, question, view),
      edge: ({ entity, sharedCount, weight, sharedIds, key, tie }) => ({
        cursor: encodeCursor(orderBy, { value: key, id: tie }),
        node: entitySource(entity, view),
        ...{ sharedCount, weight, sharedIds, of: id, relation: asked.relation, view, families },
      }),
    });
  }
}

interface PartnerList {
  readonly orderBy: PartnerOrder;
  readonly request: PageRequest;
  readonly view: TimeView;
  readonly shown: Shown;
}

/** A page from the graph in memory; the entities of all partners are one statement. */
async function partnersAtHand(
  context: Context,
  ids: readonly string[],
  question: PartnerQuestion,
  { orderBy, request, view, shown }: PartnerList,
): Promise<readonly IdItems<PartnerItem>[] | null> {
  const { present } = context;
  if (present === null) return null;
  const found = await findPartnersInMemory(present, ids, question, orderBy, request, view);
  if (found === null) return null;
  return Promise.all(
    found.map(async ({ id, items }) => ({
      id,
      items: await Promise.all(
        items.map(async ({ partner, ...item }) => ({
          ...item,
          entity: await requireStored(context, partner, view, shown),
        })),
      ),
    })),
  );
}

function partnerQuestion(args: Plain<PartnerArgs>): PartnerQuestion {
  const kinds = args.kinds ?? ACTOR_KINDS;
  const stranger = kinds.find((kind) => !ACTOR_KINDS.includes(kind));
  if (stranger !== undefined) {
    throw invalidInput(
      `${stranger} does not act. Partners are ${ACTOR_KINDS.join(', ')}.`,
      'kinds',
    );
  }
  if (args.minimumShared < 1)
    throw invalidInput('`minimumShared` must be 1 or more.', 'minimumShared');
  return {
    via: [...(args.via ?? SHARED_KINDS)].sort(),
    kinds: [...kinds].sort(),
    minimumShared: args.minimumShared,
    includeDirect: args.includeDirect,
    relation: toTieFilter(args.relation),
  };
}

@Resolver(() => PartnerConnection.edge)
export class PartnerEdgeResolver {
  @FieldResolver(() => [SharedLink], {
    description: 'What the two share, by name, with the relations of both.',
  })
  async shared(
    @Root() { of, node, sharedIds, relation, view, families }: PartnerEdge,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many: 1–${MOST_SHARED}.` })
    first: number,
    @Ctx() context: Context,
  ): Promise<SharedLinkSource[]> {
    const limit = limitOf(first, 'first', MOST_SHARED);
    const entities = sharedIds.slice(0, limit);
    const own = families?.of(of).members ?? [of];
    const theirs = families?.actingFor(node.id, of) ?? [node.id];
    const links = await loadLinks(context, [...own, ...theirs], entities, relation, view);
    return links.flatMap((met) =>
      met.slice(0, 1).map(({ entity }) => ({
        entity: entitySource(entity, view),
        own: tiesOf(met, own),
        theirs: tiesOf(met, theirs),
        view,
      })),
    );
  }

  @FieldResolver(() => [Relation], {
    description: 'Relations straight between the two; with `includeParts` between their parts too.',
  })
  async direct(
    @Root() { of, node, relation, view, families }: PartnerEdge,
    @Ctx() context: Context,
  ): Promise<RelationSource[]> {
    const ours = families?.of(of).members ?? [of];
    const theirs = families?.actingFor(node.id, of) ?? [node.id];
    const ties = await loadDirect(context, ours, theirs, relation, view);
    return ties.map((one) => relationSource(one, view));
  }
}
