import { grouped } from '../../domain/grouped.js';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ACTOR_KINDS, ENTITY_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import type { Vote } from '../../domain/relation.js';
import { viewKey } from '../../domain/time/time-view.js';
import { familyKey } from '../../graph/read/linkages/leading-out.js';
import {
  linkageCount,
  linkagePage,
  type LinkageItem,
} from '../../graph/read/linkages/linkage-page.js';
import {
  linkageTallies,
  type LinkageTally as Tally,
} from '../../graph/read/linkages/linkage-tallies.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import { pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import type { EntitySource } from '../entity/entity.js';
import { primeEntities, requireEntity } from '../entity/entity-source.js';
import { KIND_TYPES } from '../entity/kind-types.js';
import { relationSource } from '../relation/relation.js';
import {
  FrameworkLinks,
  FrameworkPart,
  LinkageTally,
  VoteCount,
  frameworkLinks,
  type FrameworkLinksSource,
} from './framework-links.js';
import { LinkageListArgs, LinkageScopeArgs, narrowed } from './linkage-args.js';
import { LinkageConnection, linkageSource, type LinkageSource } from './linkage.js';
import { loadFamily } from './load-families.js';
import { loadVotes } from './load-votes.js';

const BY_NAME = 'NAME_ASC';

@Resolver(() => FrameworkLinks)
export class FrameworkLinksResolver {
  @FieldResolver(() => KIND_TYPES.FRAMEWORK, { description: 'The framework.' })
  framework(
    @Root() { family, view }: FrameworkLinksSource,
    @Ctx() context: Context,
  ): Promise<EntitySource> {
    return requireEntity(context, family.id, view);
  }

  @FieldResolver(() => [FrameworkPart], {
    description: 'Its parts, nearest first, then by name. Empty with `includeParts: false`.',
  })
  parts(
    @Root() { family, view }: FrameworkLinksSource,
    @Ctx() context: Context,
  ): Promise<Plain<FrameworkPart>[]> {
    return Promise.all(
      family.parts.map(async ({ id, relation, depth }) => ({
        framework: await requireEntity(context, id, view),
        relation: relationSource(relation, view),
        depth,
      })),
    );
  }

  @FieldResolver(() => [LinkageTally], {
    description: 'How many are linked, by kind, type, action and vote. Zeros are left out.',
  })
  async tallies(
    @Root() { family, question, view }: FrameworkLinksSource,
    @Ctx() { engine, loaders }: Context,
  ): Promise<readonly Plain<LinkageTally>[]> {
    const loader = loaders.get<readonly Tally[]>(
      ['linkageTallies', viewKey(view), question],
      async (keys) =>
        grouped(await engine.read(linkageTallies(keys, question, view)), (tally) => tally.family),
      [],
    );
    return loader.load(familyKey(family));
  }

  @FieldResolver(() => VoteCount, { description: 'The votes on the framework itself, by all.' })
  async votes(
    @Root() { family, view }: FrameworkLinksSource,
    @Ctx() context: Context,
  ): Promise<Plain<VoteCount>> {
    const counts = await loadVotes(context, family.id, view);
    const sum = (vote: Vote): number =>
      counts.filter((count) => count.vote === vote).reduce((all, { actors }) => all + actors, 0);
    return { yes: sum('YES'), no: sum('NO'), abstain: sum('ABSTAIN') };
  }
}

/** The lists of linked entities, by name: of which kinds. */
const LISTS: Readonly<Record<string, { kinds: readonly EntityKind[]; of: string }>> = {
  links: { kinds: ENTITY_KINDS, of: 'All links, to entities of any kind.' },
  actors: {
    kinds: ACTOR_KINDS,
    of: 'Organisations, countries and dialogues: who adopted, endorsed, signed, voted, champions, implements.',
  },
  ...Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      KINDS[kind].plural,
      { kinds: [kind], of: `Linked ${KINDS[kind].plural}, and how.` },
    ]),
  ),
};

for (const [name, { kinds, of }] of Object.entries(LISTS)) {
  defineField(FrameworkLinksResolver, 'type', {
    name,
    type: () => LinkageConnection,
    description: of,
    args: LinkageListArgs,
    resolve: (links: FrameworkLinksSource, args: Plain<LinkageListArgs>, context: Context) =>
      linkageList(context, links, kinds, args),
  });
}

function linkageList(
  context: Context,
  { family, question, view }: FrameworkLinksSource,
  kinds: readonly EntityKind[],
  args: Plain<LinkageListArgs>,
): LazyConnection<Edge<LinkageSource>> {
  const request = pageRequest(args, BY_NAME);
  const asked = narrowed(question, { ...args, kinds });
  return batchedConnection<LinkageItem, Edge<LinkageSource>>(context, familyKey(family), {
    key: ['linkages', viewKey(view), asked],
    request,
    page: (keys) => linkagePage(keys, asked, request, view),
    count: (keys) => linkageCount(keys, asked, view),
    edge: ({ linkage, key }) => ({
      cursor: encodeCursor(BY_NAME, { value: key, id: linkage.relation.id }),
      node: linkageSource(linkage, family, view),
    }),
    onItems: (items) => {
      primeEntities(
        context,
        items.map(({ entity }) => entity),
        view,
      );
    },
  });
}

@Resolver(() => KIND_TYPES.FRAMEWORK)
export class FrameworkLinkagesField {
  @FieldResolver(() => FrameworkLinks, {
    description:
      'What is linked to it or to its parts, and how. `frameworkLinkages` compares several frameworks.',
  })
  async linkages(
    @Root() { id, view }: EntitySource,
    @Args(() => LinkageScopeArgs) { includeParts, ...args }: Plain<LinkageScopeArgs>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrameworkLinksSource> {
    const family = await loadFamily(context, id, includeParts, view, info);
    return frameworkLinks(family, narrowed({}, args), view);
  }
}
