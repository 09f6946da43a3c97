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
