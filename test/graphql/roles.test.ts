import { buildGraphSchema } from '../../src/graphql/schema.js';

const MUTATIONS = Object.values(buildGraphSchema().getMutationType()?.getFields() ?? {});

describe('every mutation', () => {
  it.each(MUTATIONS.map((field) => [field.name, field] as const))(
    'needs a role: %s',
    async (_name, { resolve }) => {
      const info = {} as never;
      const asked = (async (): Promise<unknown> => resolve?.({}, {}, { principal: null }, info))();
      await expect(asked).rejects.toMatchObject({ kind: 'UNAUTHENTICATED' });
    },
  );
});
