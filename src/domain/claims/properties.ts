import type { NameKind } from '../entity.js';
import { fieldsOf, type EntityKind } from '../kinds.js';

/** The properties besides the fields of a kind that have one value, which documents state. */
export const COMMON_PROPERTIES = ['name', 'acronym', 'website'] as const;

/** A code of a register, as a property: `identifier:ror`. */
export const IDENTIFIER_PROPERTY = /^identifier:[a-z0-9]+(-[a-z0-9]+)*$/;

const IDENTIFIER = 'identifier:';

/**
 * The properties of which an entity of this kind shows one value, and which documents state.
 * `shortName` and `description` are our own words and need no document.
 */
export function statedProperties(kind: EntityKind): string[] {
  return [...COMMON_PROPERTIES, ...Object.keys(fieldsOf(kind))];
}

/** The property under which a code of this register is stated. */
export function identifierProperty(scheme: string): string {
  return IDENTIFIER + scheme;
}

/** The register of a property such as `identifier:ror`; null for other properties. */
export function schemeOf(property: string): string | null {
  return property.startsWith(IDENTIFIER) ? property.slice(IDENTIFIER.length) : null;
}

/**
 * The part of an entity that a value belongs to. What a document says later of a part stands in
 * place of what it said before: `name` is the primary name, `names` all others, `identifiers` all
 * codes, and each other property is a part of its own.
 */
export function partOf({
  property,
  nameKind,
}: {
  readonly property: string;
  readonly nameKind: NameKind | null;
}): string {
  if (property === 'name') return nameKind === null ? 'name' : 'names';
  return schemeOf(property) === null ? property : 'identifiers';
}

/** True when somebody asks for this property, or for `names` or `identifiers` of which it is one. */
export function isAskedFor(
  stated: { readonly property: string; readonly nameKind: NameKind | null },
  asked: string,
): boolean {
  return stated.property === asked || partOf(stated) === asked;
}
