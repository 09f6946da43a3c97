import { badFilter } from './bad-filter.js';
import { FILTER_DEPTH, FILTER_LINKS, FILTER_PARTS } from '../../domain/filters.js';

/** The most ids, names or values that one list in a filter may hold. */
const FILTER_VALUES = 1000;

/** Counts what a whole filter holds while it is read, so that limits span all its parts. */
export class Budget {
  #links = 0;
  #parts = 0;

  link(path: string): void {
    this.#links += 1;
    if (this.#links <= FILTER_LINKS) return;
    throw badFilter(`A filter may hold at most ${FILTER_LINKS} links. Ask in two queries.`, path);
  }

  part(depth: number, path: string): void {
    if (depth > FILTER_DEPTH)
      throw badFilter(`Filters nest at most ${FILTER_DEPTH} deep. Ask in two queries.`, path);
    this.#parts += 1;
    if (this.#parts <= FILTER_PARTS) return;
    throw badFilter(
      `A filter may hold at most ${FILTER_PARTS} filters. Give alternatives as lists, such as \`ids\` or \`name.in\`.`,
      path,
    );
  }
}

/** INVALID_INPUT for a list that is too long. */
export function checkLength(value: unknown, path: string): void {
  if (!Array.isArray(value) || value.length <= FILTER_VALUES) return;
  throw badFilter(`At most ${FILTER_VALUES} values at once, not ${value.length}.`, path);
}

/** Entries that were given: GraphQL's null means the same as leaving the field out. */
type WithoutNulls<Value> = { readonly [Key in keyof Value]?: NonNullable<Value[Key]> };

/** The input without what is null. */
export function given<Value extends object>(value: Value): WithoutNulls<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry != null),
  ) as WithoutNulls<Value>;
}
