import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import { ACTOR_KINDS, type EntityKind } from '../../domain/kinds.js';
import { viewKey, type TimeView } from '../../domain/time-view.js';
import {
  partnerCount,
  partnerPage,
  type PartnerItem,
  type PartnerQuestion,
} from '../../graph/read/partners.js';
import { SHARED_KINDS } from '../../graph/query/ties.js';
import { directTies, sharedLinks, type SharedLink as Link } from '../../graph/read/shared-links.js';
import type { Relation as DomainRelation } from '../../domain/relation.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../connection/cursor.js';
import type { Edge } from '../connection/lazy-connection.js';
import { limitOf, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Actor, type EntitySource } from '../entity/entity.js';
import { entitySource } from '../entity/entity-source.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { PartnerArgs, PartnerConnection, SharedLink } from './partner-types.js';

const MOST_SHARED = 50;

interface PartnerEdge extends Edge<EntitySource> {
  readonly sharedCount: number;
  readonly weight: number;
  readonly of: string;
  readonly via: readonly EntityKind[];
  readonly view: TimeView;
}

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => PartnerConnection, {
    description:
      'Actors that share a project, event, dialogue or framework with this one. Any relation between actor and shared entity counts, either way, of every status but CLAIMED.',
  })
  partners(
    @Root() { id, view }: EntitySource,
    @Args(() => PartnerArgs) args: PartnerArgs,
    @Ctx() context: Context,
  ): unknown {
    const question = partnerQuestion(args);
    const { orderBy } = args;
    const request = pageRequest(args, orderBy);
    return batchedConnection<PartnerItem, PartnerEdge>(context, id, {
      key: ['partners', viewKey(view), question],
      orderBy,
      request,
      page: (ids) => partnerPage(ids, question, orderBy, request, view),
      count: (ids) => partnerCount(ids, question, view),
      edge: ({ entity, sharedCount, weight, key }) => ({
        cursor: encodeCursor(orderBy, { value: key, id: entity.id }),
        node: entitySource(entity, view),
        ...{ sharedCount, weight, of: id, via: question.via, view },
      }),
    });
  }
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
  };
}

const pairKey = (a: string, b: string): string => `${a} ${b}`;

function pairsOf(keys: readonly string[]): { a: string; b: string }[] {
  return keys.map((key) => {
    const [a = '', b = ''] = key.split(' ');
    return { a, b };
  });
}

@Resolver(() => PartnerConnection.edge)
export class PartnerEdgeResolver {
  @FieldResolver(() => [SharedLink], {
    description: 'What the two share, by name, with the relations of both.',
  })
  async shared(
    @Root() { of, node, via, view }: PartnerEdge,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many: 1–${MOST_SHARED}.` })
    first: number,
    @Ctx() { engine, loaders }: Context,
  ): Promise<Plain<SharedLink>[]> {
    const limit = limitOf(first, 'first', MOST_SHARED);
    const loader = loaders.get<readonly Link[]>(
      ['sharedLinks', viewKey(view), via, limit],
      async (keys) => {
        const rows = await engine.read(sharedLinks(pairsOf(keys), via, limit, view));
        return new Map(rows.map(({ a, b, items }) => [pairKey(a, b), items]));
      },
      [],
    );
    return (await loader.load(pairKey(of, node.id))).map(({ entity, own, theirs }) => ({
      entity: entitySource(entity, view),
      own: own.map((relation) => relationSource(relation, view)),
      theirs: theirs.map((relation) => relationSource(relation, view)),
    }));
  }

  @FieldResolver(() => [Relation], { description: 'Relations straight between the two.' })
  async direct(
    @Root() { of, node, view }: PartnerEdge,
    @Ctx() { engine, loaders }: Context,
  ): Promise<RelationSource[]> {
    const loader = loaders.get<readonly DomainRelation[]>(
      ['directTies', viewKey(view)],
      async (keys) => {
        const rows = await engine.read(directTies(pairsOf(keys), view));
        return new Map(rows.map(({ a, b, items }) => [pairKey(a, b), items]));
      },
      [],
    );
    return (await loader.load(pairKey(of, node.id))).map((relation) =>
      relationSource(relation, view),
    );
  }
}
