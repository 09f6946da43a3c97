import { isScalarType, isSpecifiedScalarType } from 'graphql';
import { apiSchema } from '../../support/api.js';
import { codeBlocks, readPage, tableUnder } from '../../support/markdown.js';

const PROGRAMS = [
  'examples/clients/apollo/two-dates.mjs',
  'examples/clients/urql/two-dates.mjs',
  'examples/clients/relay/documents.js',
  'examples/clients/tada/typed.ts',
  'examples/typescript/codegen.ts',
];

/** Lines without their indentation. */
const flat = (text: string): string => text.replaceAll(/^ +/gm, '').trim();

describe('docs/clients.md', () => {
  it('shows what the programs do that tests run', async () => {
    const programs = (await Promise.all(PROGRAMS.map(readPage))).map(flat);
    const blocks = codeBlocks(await readPage('docs/clients.md'));
    const elsewhere = blocks.filter(
      ({ text }) => !programs.some((program) => program.includes(flat(text))),
    );
    expect(blocks).toHaveLength(PROGRAMS.length);
    expect(elsewhere.map(({ line }) => line)).toEqual([]);
  });

  it('lists the scalars of the schema with what specifies them', async () => {
    const page = await readPage('docs/clients.md');
    const scalars = Object.values(apiSchema().getTypeMap())
      .filter(isScalarType)
      .filter((type) => !isSpecifiedScalarType(type));
    const rows = tableUnder(page, '## Types: graphql-codegen and gql.tada');
    expect(rows.map(([name, , url]) => [name, url])).toEqual(
      scalars.map(({ name, specifiedByURL }) => [`\`${name}\``, specifiedByURL]).sort(),
    );
  });
});
