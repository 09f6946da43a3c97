import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, Kind, parse, validate } from 'graphql';
import { readConfig } from '../../../../src/config.js';
import { queryCost } from '../../../../src/graphql/limits/query-cost.js';
import { apiSchema } from '../../../support/api.js';

const DOCS = ['querying', 'networks', 'data-model', 'curating'];

/** The queries of the documentation that need no variables. */
function documented(): string[] {
  return DOCS.flatMap((name) => {
    const text = readFileSync(join(__dirname, `../../../../docs/${name}.md`), 'utf8');
    return [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
  });
}

it('what the documentation asks costs less than half of what one query may', () => {
  const { maxCost } = readConfig({}).limits;
  const schema = apiSchema();
  const dear: string[] = [];
  let counted = 0;
  for (const text of documented()) {
    const query = parse(text);
    const operation = getOperationAST(query);
    if (!operation || validate(schema, query).length > 0) continue;
    if (operation.variableDefinitions?.some(({ type }) => type.kind === Kind.NON_NULL_TYPE))
      continue;
    counted += 1;
    const cost = queryCost(schema, { query, variables: {} });
    if (cost > maxCost / 2) dear.push(`${cost}: ${text}`);
  }
  expect(dear).toEqual([]);
  expect(counted).toBeGreaterThan(20);
});
