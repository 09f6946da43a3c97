import { grouped } from '../../domain/grouped.js';
import { ArgsType, Field, Int } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Linkage as Link } from '../../domain/linkages/linkage.js';
import { pageOf } from '../../graph/query/keyset.js';
import { linkagesAmong } from '../../graph/read/linkages/linkages-among.js';
import { linkedEntities, linkedEntityCount } from '../../graph/read/linkages/linked-entities.js';
import { connectionType } from '../connection/connection-type.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest, type PageArguments } from '../connection/page-args.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { entitySource, primeEntities } from '../entity/entity-source.js';
import { KIND_TYPES } from '../entity/kind-types.js';
import { EntityKindEnum } from '../enums.js';
import { narrowed } from './linkage-args.js';
import type { LinkageScope } from './linkage-scope.js';
import { Linkage, type LinkageSource } from './linkage.js';

/** The most links that one page of common entities is read with. */
export const MOST_COMMON_LINKS = 20_000;

const ORDER = 'FRAMEWORKS_DESC';

export const CommonEntityConnection = connectionType({
  name: 'CommonEntity',
  of: 'entities that are linked to several of the frameworks',
  node: () => Entity,
  edgeFields: {
    frameworks: {
      type: () => [KIND_TYPES.FRAMEWORK],
      description: 'The frameworks that it is linked to, in the order asked.',
    },
    linkages: { type: () => [Linkage], description: 'How, to each of them.' },
  },
});

interface CommonEdge extends Edge<EntitySource> {
  readonly frameworks: readonly EntitySource[];
  readonly linkages: readonly LinkageSource[];
}

@ArgsType()
export class CommonArgs extends PageArgs {
  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only entities of these kinds. All when missing.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => Int, {
    defaultValue: 2,
    description: 'Linked to at least so many of the frameworks: from 1 to as many as were asked.',
  })
  minimum!: number;
}

/** Entities that are linked to several of the frameworks, those linked to most first, then by name. */
export function commonEntities(
  scope: LinkageScope,
  args: PageArguments & { readonly kinds?: readonly EntityKind[] | null; readonly minimum: number },
): LazyConnection<CommonEdge> {
  const { context, keys, view } = scope;
  const { engine } = context;
  const { minimum } = args;
  const most = Math.max(2, keys.length);
  if (minimum < 1 || minimum > most) {
    throw invalidInput(`\`minimum\` must be between 1 and ${most}, not ${minimum}.`, 'minimum');
  }
  const question = narrowed(scope.question, { kinds: args.kinds ?? null });
  const request = pageRequest(args, ORDER);
  const page = async () => {
    const found = await engine.read(linkedEntities(keys, question, minimum, request, view));
    const entities = found.map(({ entity }) => entity);
    primeEntities(context, entities, view);
    const ids = entities.map(({ id }) => id);
    const links =
      ids.length === 0
        ? []
        : await engine.read(linkagesAmong(keys, ids, question, MOST_COMMON_LINKS + 1, view));
    if (links.length > MOST_COMMON_LINKS) throw tooManyLinks();
    const of = grouped(links, ({ entity }) => entity);
    return pageOf(
      found.map(({ entity, key }) => ({
        cursor: encodeCursor(ORDER, { value: key, id: entity.id }),
        node: entitySource(entity, view),
        ...howLinked(scope, of.get(entity.id) ?? []),
      })),
      request,
    );
  };
  const count = async (): Promise<number> =>
    (await engine.read(linkedEntityCount(keys, question, minimum, view)))[0] ?? 0;
  return new LazyConnection({ request, page, count });
}

function howLinked(
  scope: LinkageScope,
  links: readonly Link[],
): Pick<CommonEdge, 'frameworks' | 'linkages'> {
  const to = new Set(links.map(({ framework }) => framework));
  return {
    frameworks: scope.frameworks.filter(({ id }) => to.has(id)),
    linkages: links
      .map((link) => ({ place: scope.placeOf(link.framework), source: scope.source(link) }))
      .sort((a, b) => a.place - b.place)
      .map(({ source }) => source),
  };
}

function tooManyLinks(): Error {
  return invalidInput(
    `The entities of this page have more than ${MOST_COMMON_LINKS} links. Ask for a smaller page with \`first\`, or name \`types\`.`,
    'first',
  );
}
