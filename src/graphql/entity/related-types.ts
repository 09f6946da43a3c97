import { ENTITY_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import { connectionType, type ConnectionClass } from '../connection/connection-type.js';
import { Relation } from '../relation/relation.js';
import { Actor, Entity } from './entity.js';
import { KIND_TYPES } from './kind-types.js';

/** What a field leads to: one kind, any actor, or any entity. */
export type Target = EntityKind | 'ACTOR' | 'ENTITY';

function relatedConnectionType(name: string, of: string, node: () => unknown): ConnectionClass {
  return connectionType({
    name: `Related${name}`,
    of: `${of}, one edge per relation`,
    node,
    edgeFields: {
      relation: { type: () => Relation, description: 'The relation that leads there.' },
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
