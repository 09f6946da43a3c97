import { invalidInput } from '../domain/errors.js';
import {
  ENTITY_KINDS,
  isEntityKind,
  kindOfPrefix,
  KINDS,
  type EntityKind,
} from '../domain/kinds.js';

/** A kind of entity as the reconciliation API names it. */
export interface ReconcileType {
  readonly id: EntityKind;
  readonly name: string;
  readonly description: string;
}

export function typeOf(kind: EntityKind): ReconcileType {
  return { id: kind, name: KINDS[kind].label, description: KINDS[kind].description };
}

export const TYPES: readonly ReconcileType[] = ENTITY_KINDS.map(typeOf);

/** The kind meant by `ORGANISATION`, `Organisation` or `organisation`. */
export function kindOfType(type: string): EntityKind {
  const upper = type.trim().toUpperCase();
  const kind = isEntityKind(upper) ? upper : kindOfPrefix(upper.toLowerCase());
  if (kind !== undefined) return kind;
  throw invalidInput(`There is no type "${type}". Use one of: ${ENTITY_KINDS.join(', ')}.`);
}
