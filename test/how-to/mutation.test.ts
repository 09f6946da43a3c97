import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { Authorized, Mutation, Resolver } from 'type-graphql';
import { DomainError } from '../../src/domain/errors.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { readPage } from '../support/markdown.js';

@Resolver()
class Greeting {
  @Authorized('EDITOR')
  @Mutation(() => String, { description: 'Says hello.' })
  greet(): string {
    return 'hello';
  }

  @Mutation(() => String, { description: 'Says hello to anybody.' })
  greetAnybody(): string {
    return 'hello';
  }
}

/** The mutations that may be called without a key. */
async function open(schema: GraphQLSchema): Promise<string[]> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const answers = fields.map(async ({ name, resolve }) => {
    const asked = (async (): Promise<unknown> =>
      resolve?.({}, {}, { principal: null }, {} as never))();
    return asked.then(
      () => [name],
      (error: unknown) =>
        error instanceof DomainError && error.kind === 'UNAUTHENTICATED' ? [] : [name],
    );
  });
  return (await Promise.all(answers)).flat();
}

/** The mutations that the page does not name. */
async function unexplained(schema: GraphQLSchema): Promise<string[]> {
  const page = await readPage('docs/curating.md');
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {});
  return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page));
}

describe('a new mutation', () => {
  const schema = buildGraphSchema([Greeting]);

  it('is in the schema with its description', () => {
    expect(schema.getMutationType()?.getFields()['greet']?.description).toBe('Says hello.');
  });

  it('is refused to strangers; one without a role is found', async () => {
    expect(await open(schema)).toEqual(['greetAnybody']);
  });

  it('wants a word in docs/curating.md', async () => {
    expect(await unexplained(schema)).toEqual(['greet', 'greetAnybody']);
  });
});
