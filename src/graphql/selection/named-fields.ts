import { ENTITY_KINDS, KINDS } from '../../domain/kinds.js';
import { SHORTCUTS } from '../entity/shortcuts.js';

/** Fields of an entity that its name is enough for, asked without arguments. */
export const NAMED_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'entityId', 'kind', 'name', 'shortName', 'acronym'],
]);

/** Fields of a relation that what it states in short is enough for, or its ids. */
export const STATED_FIELDS: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'relationId', 'type', 'label', 'role', 'action', 'vote', 'status'],
  ...['validFrom', 'validTo', 'confidence', 'subject', 'object', 'claims'],
]);

/** Fields of an entity that ask the store by its id, and say themselves what is shown of the answer. */
export const ASKING_FIELDS: ReadonlySet<string> = new Set([
  ...['relations', 'relationCounts', 'documents', 'partners'],
  ...ENTITY_KINDS.map((kind) => KINDS[kind].plural),
  ...Object.values(SHORTCUTS).flatMap((rows) => Object.keys(rows)),
]);
