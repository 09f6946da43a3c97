import type { KindField } from '../../src/domain/kind-field.js';
import { fieldsOf } from '../../src/domain/kinds.js';

const FOUNDERS: KindField = {
  type: 'text',
  filter: 'in',
  description: 'Who founded it.',
};

describe('a new field of a kind', () => {
  beforeAll(() => {
    Object.assign(fieldsOf('DIALOGUE'), { founders: FOUNDERS });
  });

  it('is in the type, the input and the filter of the schema', async () => {
    const { buildGraphSchema, printGraphSchema } = await import('../../src/graphql/schema.js');
    const text = printGraphSchema(buildGraphSchema());
    const block = (head: string): string => {
      const start = text.indexOf(`\n${head}`);
      return text.slice(start, text.indexOf('\n}', start));
    };
    expect(block('type Dialogue ')).toMatch(/"""Who founded it\."""\s+founders: String\n/);
    expect(block('input DialogueInput ')).toContain('founders: String');
    expect(block('input DialogueFilter ')).toContain('founders: [String!]');
  });

  it('is a column of the seed file and a property to reconcile by', async () => {
    const { entityColumns } = await import('../../src/exchange/sources/pack/seed-columns.js');
    expect(entityColumns('DIALOGUE')).toContain('founders');
    expect(entityColumns('PROJECT')).not.toContain('founders');
    const { propertyOf } = await import('../../src/reconcile/properties.js');
    expect(propertyOf('founders')).toMatchObject({ description: 'Who founded it.' });
  });
});
