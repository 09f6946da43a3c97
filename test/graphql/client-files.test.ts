import { readFileSync, writeFileSync } from 'node:fs';
import { isAbstractType, isObjectType, type GraphQLNamedType } from 'graphql';
import { apiSchema } from '../support/api.js';

const types = (): GraphQLNamedType[] =>
  Object.values(apiSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Which types stand behind each interface: what Apollo Client calls `possibleTypes`. */
function possibleTypes(): Record<string, string[]> {
  const found = types()
    .filter(isAbstractType)
    .map(
      (type) =>
        [
          type.name,
          apiSchema()
            .getPossibleTypes(type)
            .map(({ name }) => name),
        ] as const,
    );
  return Object.fromEntries(found.map(([name, names]) => [name, [...names].sort()]));
}

/** Objects that caches keep inside what they were asked of. Caches know connections by their names. */
function typesWithoutId(): string[] {
  const roots = [apiSchema().getQueryType(), apiSchema().getMutationType()];
  return types()
    .filter((type) => isObjectType(type) && !roots.includes(type) && !('id' in type.getFields()))
    .map(({ name }) => name)
    .filter((name) => !/(Connection|Edge|PageInfo)$/.test(name))
    .sort();
}

describe('files for the caches of clients', () => {
  it.each<[string, () => unknown]>([
    ['schema/possible-types.json', possibleTypes],
    ['schema/types-without-id.json', typesWithoutId],
  ])('%s is that of the schema', (file, make) => {
    const made = `${JSON.stringify(make(), null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, made);
    // When this fails on purpose: `npm run schema` writes the file anew.
    expect(readFileSync(file, 'utf8')).toBe(made);
  });
});
