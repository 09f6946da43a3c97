import { PROPERTY_SETTINGS } from '../../../src/reconcile/extend.js';
import { LIMITS } from '../../../src/reconcile/query.js';
import { readPage, tableUnder } from '../../support/markdown.js';

describe('docs/reconciling.md', () => {
  it('names the limits that the service keeps', async () => {
    const rows = tableUnder(await readPage('docs/reconciling.md'), '## Limits');
    const [limit] = PROPERTY_SETTINGS;
    const { queries, candidates, text, hints, ids, properties } = LIMITS;
    expect(limit.help_text).toContain('1–100');
    expect(rows.map(([, most]) => most)).toEqual([
      String(queries),
      `${candidates}; 5 when not given`,
      ...[text, hints, ids, properties].map(String),
      `100; ${limit.default} when not given`,
    ]);
  });
});
