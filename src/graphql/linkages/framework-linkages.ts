import { Arg, Args, Ctx, Field, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { invalidInput } from '../../domain/errors.js';
import { membersOf } from '../../domain/linkages/linkage.js';
import { linkagesAmong } from '../../graph/read/linkages/linkages-among.js';
import { PageArgs, limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { EntityFilterInput } from '../filter/entity-filter-input.js';
import { toEntityFilter } from '../filter/to-domain.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { CommonArgs, CommonEntityConnection, commonEntities } from './common.js';
import { FrameworkLinks, frameworkLinks, type FrameworkLinksSource } from './framework-links.js';
import { LinkageScopeArgs, narrowed } from './linkage-args.js';
import { LinkageScope } from './linkage-scope.js';
import { Linkage, type LinkageSource } from './linkage.js';
import { loadFamily, requireFrameworks } from './load-families.js';
import { LinkageMatrix, type MatrixArguments } from './matrix.js';
import { LinkageOrder } from './matrix-types.js';

const MOST_FRAMEWORKS = 20;

/** The most relations between the frameworks themselves. */
const MOST_TIES = 2000;

@ObjectType({
  description:
    'Several frameworks side by side: what is linked to each, what links them, and who is linked to which.',
})
export class FrameworkLinkages {
  constructor(
    private readonly scope: LinkageScope,
    private readonly asked: MatrixArguments,
  ) {}

  @Field(() => [FrameworkLinks], { description: 'What is linked to each, in the order asked.' })
  frameworks(): FrameworkLinksSource[] {
    const { families, question, view } = this.scope;
    return families.map((family) => frameworkLinks(family, question, view));
  }

  @Field(() => LinkageMatrix, { description: 'The table of actors × frameworks.' })
  matrix(): LinkageMatrix {
    return new LinkageMatrix(this.scope, this.asked);
  }

  @Field(() => CommonEntityConnection, {
    description:
      'Entities of any kind that are linked to two or more of the frameworks, and how: to most of them first, then by name.',
  })
  common(@Args(() => CommonArgs) args: CommonArgs): unknown {
    return commonEntities(this.scope, args);
  }

  @Field(() => CommonEntityConnection, {
    description:
      'Themes that two or more of the frameworks or their parts address, or are tied to otherwise.',
  })
  sharedThemes(@Args(() => PageArgs) args: Plain<PageArgs>): unknown {
    return commonEntities(this.scope, { ...args, kinds: ['THEME'], minimum: 2 });
  }

  @Field(() => [Linkage], {
    description:
      'Relations between the frameworks themselves, or their parts, each once: `entity` is the one, or a part of it, `framework` the other.',
  })
  async between(): Promise<LinkageSource[]> {
    const { context, families, keys, question, view } = this.scope;
    const members = [...new Set(families.flatMap(membersOf))];
    const found = await context.engine.read(
      linkagesAmong(keys, members, question, 2 * MOST_TIES + 1, view),
    );
    if (found.length > 2 * MOST_TIES) {
      throw invalidInput(
        `The frameworks have more than ${MOST_TIES} relations among them. Name fewer, or \`types\`.`,
        'frameworks',
      );
    }
    const once = new Map<string, LinkageSource>();
    for (const { id } of families) {
      for (const link of found.filter(({ framework }) => framework === id)) {
        if (!once.has(link.relation.id)) once.set(link.relation.id, this.scope.source(link));
      }
    }
    return [...once.values()];
  }
}

@Resolver(() => Snapshot)
export class FrameworkLinkagesResolver {
  @Read(() => FrameworkLinkages, {
    description:
      'Who and what is linked to frameworks, straight or through their parts, with how; what they have in common; and a table of actors × frameworks that says where nothing is recorded. NOT_FOUND names an unknown id.',
  })
  async frameworkLinkages(
    @Root() { view }: Snapshot,
    @Arg('frameworks', () => [ID], { description: `Ids of frameworks: 1–${MOST_FRAMEWORKS}.` })
    ids: string[],
    @Arg('actors', () => EntityFilterInput, {
      nullable: true,
      description:
        'The rows of the table: organisations, countries and dialogues that this lets through. When missing, all that are linked to any of the frameworks.',
    })
    actors: EntityFilterInput | null,
    @Args(() => LinkageScopeArgs) { includeParts, ...scope }: Plain<LinkageScopeArgs>,
    @Arg('orderBy', () => LinkageOrder, {
      nullable: true,
      description: 'Order of the rows of the table. Those with most relations first when missing.',
    })
    orderBy: Plain<LinkageOrder> | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrameworkLinkages> {
    limitOf(ids.length, 'frameworks', MOST_FRAMEWORKS);
    const filter = actors == null ? null : toEntityFilter(actors, 'actors');
    const frameworks = await requireFrameworks(context, ids, view, 'frameworks');
    const families = await Promise.all(
      frameworks.map(({ id }) => loadFamily(context, id, includeParts, view, info)),
    );
    return new FrameworkLinkages(
      new LinkageScope(context, frameworks, families, narrowed({}, scope), view),
      { actors: filter, orderBy: orderBy ?? null, page },
    );
  }
}
