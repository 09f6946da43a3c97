import { fieldsOf, type EntityKind } from '../kinds.js';

/** The properties besides the fields of a kind that have one value, which documents state. */
export const COMMON_PROPERTIES = ['name', 'acronym', 'website'] as const;

/** A code of a register, as a property: `identifier:ror`. */
export const IDENTIFIER_PROPERTY = /^identifier:[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The properties of which an entity of this kind shows one value, and which documents state.
 * `shortName` and `description` are our own words and need no document.
 */
export function statedProperties(kind: EntityKind): string[] {
  return [...COMMON_PROPERTIES, ...Object.keys(fieldsOf(kind))];
}
