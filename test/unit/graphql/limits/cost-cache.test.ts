import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { CostCache, shapeOf } from '../../../../src/graphql/limits/cost-cache.js';
import { queryCost } from '../../../../src/graphql/limits/query-cost.js';

const SCHEMA = buildSchema(`
  type Query { nodes(ids: [ID!], first: Int, by: By, includeParts: Boolean = false): [Thing!]! }
  input By { name: String and: [By!] }
  type Thing { name: String! things(first: Int): ThingConnection! }
  type ThingConnection { nodes: [Thing!]! }
`);
const DOCUMENT =
  parse(`query Of($ids: [ID!], $first: Int, $by: By, $parts: Boolean!, $deep: Boolean!) {
  nodes(ids: $ids, first: $first, by: $by, includeParts: $parts) {
    things(first: $first) @include(if: $deep) { nodes { name } }
  }
}`);

const by = fc.letrec((tie) => ({
  by: fc.record(
    { name: fc.string(), and: fc.array(tie('by'), { maxLength: 2 }) },
    { requiredKeys: [] },
  ),
})).by;
const variables = fc.record(
  {
    ids: fc.option(fc.array(fc.string(), { maxLength: 4 })),
    first: fc.option(fc.integer({ min: -2, max: 6 })),
    by,
    parts: fc.boolean(),
    deep: fc.boolean(),
  },
  { requiredKeys: ['parts', 'deep'] },
);

describe('remembered costs', () => {
  it('equal those that are counted anew, whatever the variables', () => {
    const costs = new CostCache();
    let counted = 0;
    fc.assert(
      fc.property(variables, (given) => {
        const count = (): number => queryCost(SCHEMA, { query: DOCUMENT, variables: given });
        const remembered = costs.get(DOCUMENT, shapeOf(given), () => {
          counted += 1;
          return count();
        });
        expect(remembered).toBe(count());
      }),
      { numRuns: 400 },
    );
    expect(counted).toBeLessThan(400);
  });

  it('are found again for other texts, and not for another number', () => {
    const shape = (id: string, first: number): string => shapeOf({ id, first });
    expect(shape('organisation:iom', 10)).toBe(shape('country:ita', 10));
    expect(shape('organisation:iom', 10)).not.toBe(shape('organisation:iom', 11));
  });
});
