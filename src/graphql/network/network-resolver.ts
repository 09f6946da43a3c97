import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Relation } from '../../domain/relation.js';
import { viewKey } from '../../domain/time/time-view.js';
import { participations } from '../../graph/read/incidence.js';
import type { Context } from '../context.js';
import { requireEntity } from '../entity/entity-source.js';
import { shownBy } from '../selection/shown-by.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { MOST_EXPLAINED, MOST_SHARED } from './check-shared.js';
import { NetworkArgs, networkQuestion } from './network-args.js';
import { Network, Tie, type TieSource } from './network.js';
import { SharedLink, tiesOf, type SharedLinkSource, type SideTies } from './shared-link.js';

@Resolver(() => Snapshot)
export class NetworkResolver {
  @Read(() => Network, {
    description:
      'Who takes part in the same things as whom, with measures and communities: countries joined through dialogues, organisations through projects.',
  })
  network(
    @Root() { view }: Snapshot,
    @Args(() => NetworkArgs) args: NetworkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Network {
    return new Network(context, view, networkQuestion(args), shownBy(info));
  }
}

@Resolver(() => Tie)
export class TieResolver {
  @FieldResolver(() => [SharedLink], {
    description: `What the two share, with the relations of both; \`own\` are those of \`source\`. Those with the fewest participants first, which weigh most, then by id. Refused in a network of more than ${MOST_EXPLAINED} ties.`,
  })
  async shared(
    @Root() { network, tie, source, target }: TieSource,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many: 1–${MOST_SHARED}.` })
    first: number,
    @Ctx() context: Context,
  ): Promise<SharedLinkSource[]> {
    const things = network.things(tie).slice(0, first);
    const { view } = network;
    return Promise.all(
      things.map(async (via) => {
        const [entity, own, theirs] = await Promise.all([
          requireEntity(context, via, view),
          tiesTo(context, network, source.id, via),
          tiesTo(context, network, target.id, via),
        ]);
        return { entity, own, theirs, view };
      }),
    );
  }
}

/** By what a node, or parts that stand for it, take part in something. */
async function tiesTo(
  context: Context,
  network: TieSource['network'],
  node: string,
  via: string,
): Promise<SideTies> {
  const members = network.actingFor(node, via);
  const met = await Promise.all(
    members.map(async (actor) => ({
      actor,
      relations: await relationsBetween(context, network, actor, via),
    })),
  );
  return tiesOf(
    met.filter(({ relations }) => relations.length > 0),
    members,
  );
}

/** The relations by which someone takes part; all of one level are one statement. */
async function relationsBetween(
  { engine, loaders }: Context,
  { question: { relation }, view }: TieSource['network'],
  node: string,
  via: string,
): Promise<readonly Relation[]> {
  const loader = loaders.get<readonly Relation[]>(
    ['participations', viewKey(view), relation],
    async (keys) => {
      const parts = keys.map((key) => {
        const [one = '', other = ''] = key.split(' ');
        return { node: one, via: other };
      });
      const rows = await engine.read(participations(parts, relation, view));
      return new Map(rows.map((row) => [`${row.node} ${row.via}`, row.relations]));
    },
    [],
  );
  return loader.load(`${node} ${via}`);
}
