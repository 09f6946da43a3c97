import { ENTITY_KINDS, type EntityKind } from '../domain/kinds.js';
import { identifierProperty, PROPERTIES, type Property } from './properties.js';
import type { KnownSchemes } from './schemes.js';

/** A property as clients show it. */
export interface ProposedProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

const shown = ({ id, name, description }: Property): ProposedProperty => ({
  id,
  name,
  description,
});

/** The properties that entities of these kinds can have: their own first, then codes, then relations. */
export async function proposeProperties(
  schemes: KnownSchemes,
  kinds: readonly EntityKind[] = ENTITY_KINDS,
): Promise<ProposedProperty[]> {
  const fitting = PROPERTIES.filter((property) =>
    property.kinds.some((kind) => kinds.includes(kind)),
  );
  const codes = (await schemes.of(kinds)).map(identifierProperty);
  const isOwn = ({ source }: Property): boolean =>
    source.from !== 'relations' || source.field !== undefined;
  return [
    ...fitting.filter(isOwn),
    ...codes,
    ...fitting.filter((property) => !isOwn(property)),
  ].map(shown);
}
