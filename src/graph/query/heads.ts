import type { EntityKind } from '../../domain/kinds.js';
import { PART_KIND, type Parts } from '../../domain/parts/parts.js';
import type { StandIns } from '../../domain/parts/stand-ins.js';
import type { Clauses } from './clauses.js';

/** For whom parts stand, as a parameter of a statement: expressions for lists of ids. */
export class Heads {
  readonly #table: string;

  constructor(clauses: Clauses, table: StandIns['table']) {
    this.#table = clauses.parameter(table);
  }

  /** The bodies that an entity stands for, mostly itself. */
  of(entity: string): string {
    return `coalesce(${this.#table}[${entity}.id], [${entity}.id])`;
  }

  /** The same as seen from the family that a variable holds. */
  seenFrom(family: string, entity: string): string {
    return `coalesce(${family}.heads[${entity}.id], ${this.#table}[${entity}.id], [${entity}.id])`;
  }
}

/** The bodies that cannot be at an entity of these kinds: itself, and what it is part of. */
export function notAt(
  clauses: Clauses,
  entity: string,
  kinds: readonly EntityKind[],
  parts: Parts,
): string {
  if (!kinds.includes(PART_KIND)) return `[${entity}.id]`;
  return `coalesce(${clauses.parameter(parts.upwards)}[${entity}.id], [${entity}.id])`;
}
