import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';

/** Where a field stands in the answer. */
export type FieldPath = Pick<GraphQLResolveInfo, 'path'>;

/** Collects which fields of one answer are less than the whole, because a search met a cap. */
export class Incomplete {
  readonly #paths: (readonly (string | number)[])[] = [];

  note({ path }: FieldPath): void {
    this.#paths.push(responsePathAsArray(path));
  }

  /** Paths in the answer, in the order they were met. */
  get paths(): readonly (readonly (string | number)[])[] {
    return this.#paths;
  }
}
