import { execute, GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { inTurns } from '../../../src/graphql/in-turns.js';

const Item = new GraphQLObjectType({ name: 'Item', fields: { at: { type: GraphQLInt } } });

/** A schema with one list, answered in turns. */
const schemaOf = (length: number): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        items: {
          type: new GraphQLList(Item),
          resolve: () => inTurns([...Array(length).keys()], (at) => ({ at })),
        },
      },
    }),
  });

const answer = async (length: number): Promise<unknown> =>
  execute({ schema: schemaOf(length), document: parse('{ items { at } }') });

describe('a long list', () => {
  it.each([0, 1, 1999, 2000, 2001, 5000])(
    'of %i elements is whole and in order',
    async (length) => {
      const items = [...Array(length).keys()].map((at) => ({ at }));
      expect(await answer(length)).toEqual({ data: { items } });
    },
  );

  it('lets others have their turn while it is answered', async () => {
    const state = { turns: 0, ended: false };
    const others = (): void => {
      state.turns += 1;
      if (!state.ended) setImmediate(others);
    };
    setImmediate(others);
    await answer(10_000);
    state.ended = true;
    expect(state.turns).toBeGreaterThanOrEqual(4);
  });
});
