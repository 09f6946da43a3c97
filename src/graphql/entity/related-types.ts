import { ENTITY_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import { connectionType, type ConnectionClass } from '../connection/connection-type.js';
import { Relation } from '../relation/relation.js';
import { Actor, Entity } from './entity.js';
import { KIND_TYPES } from './kind-types.js';

/** What a field leads to: one kind, any actor, or any entity. */
export type Target = EntityKind | 'ACTOR' | 'ENTITY';

export const TARGETS: readonly Target[] = [...ENTITY_KINDS, 'ACTOR', 'ENTITY'];

function relatedConnectionType(name: string, of: string, node: () => unknown): ConnectionClass {
  return connectionType({
    name: `Related${name}`,
    of: `${of}, each once`,
    node,
    edgeFields: {
      relation: {
        type: () => Relation,
        description:
          'The strongest of the relations that lead there: the surest; of equally sure ones that which began last.',
      },
      relations: {
        type: () => [Relation],
        description: 'All relations that lead there and that the list asks for, strongest first.',
      },
    },
  });
}

/** Connections of neighbours: RelatedOrganisationConnection and so on. */
export const RELATED_CONNECTIONS: Readonly<Record<Target, ConnectionClass>> = {
  ...(Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      kind,
      relatedConnectionType(
        KINDS[kind].label,
        `related ${KINDS[kind].plural}`,
        () => KIND_TYPES[kind],
      ),
    ]),
  ) as Record<EntityKind, ConnectionClass>),
  ACTOR: relatedConnectionType('Actor', 'related actors', () => Actor),
  ENTITY: relatedConnectionType('Entity', 'related entities', () => Entity),
};
