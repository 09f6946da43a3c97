import type { ApolloServerPlugin } from '@apollo/server';
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/** Collects which fields of one answer are less than the whole, because a search met a cap. */
export class Incomplete {
  readonly #paths: (readonly (string | number)[])[] = [];

  note({ path }: Pick<GraphQLResolveInfo, 'path'>): void {
    this.#paths.push(responsePathAsArray(path));
  }

  /** Paths in the answer, in the order they were met. */
  get paths(): readonly (readonly (string | number)[])[] {
    return this.#paths;
  }
}

/** Says in `extensions.incomplete` which fields of the answer a cap has cut short. */
export const incompletePlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const { paths } = contextValue.incomplete;
      if (paths.length === 0 || body.kind !== 'single') return;
      body.singleResult.extensions = { ...body.singleResult.extensions, incomplete: paths };
    },
  }),
};
