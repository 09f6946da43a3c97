import { invalidInput } from '../../../../domain/errors.js';
import { fold } from '../../../../domain/names/fold.js';

/** A header for comparison: case, accents and spaces do not count. */
export const columnKey = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** Finds the columns of a table by name, whatever its case, accents and spaces. */
export class Columns {
  readonly #places: ReadonlyMap<string, number>;

  constructor(readonly names: readonly string[]) {
    this.#places = new Map(names.map((name, at) => [columnKey(name), at]));
  }

  at(name: string): number | undefined {
    return this.#places.get(columnKey(name));
  }

  /** INVALID_INPUT when one of these is not there. */
  require(wanted: readonly string[], where: string): void {
    const lost = wanted.find((name) => this.at(name) === undefined);
    if (lost === undefined) return;
    const names = this.names.map((name) => `"${name}"`).join(', ');
    throw invalidInput(
      `The mapping speaks of a column "${lost}", which ${where} does not have. It has ${names}. If that is not the header, say its row in the mapping, as "headerRow": 3.`,
    );
  }
}
