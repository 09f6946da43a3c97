import { IDENTIFIER_SCHEMES } from '../../../src/domain/checks/identifier-schemes.js';
import { normalIdentifier } from '../../../src/domain/checks/normal-identifier.js';
import { readPage, tableUnder } from '../../support/markdown.js';

describe('docs/curating.md', () => {
  it('lists every register whose codes have a form, with a code in it', async () => {
    const rows = Object.entries(IDENTIFIER_SCHEMES).map(([scheme, { name, example }]) => [
      `\`${scheme}\``,
      name,
      `\`${example}\``,
    ]);
    expect(tableUnder(await readPage('docs/curating.md'), '### Codes')).toEqual(rows);
  });

  it.each(Object.entries(IDENTIFIER_SCHEMES))('takes the example of %s as it is', (scheme, row) => {
    expect(normalIdentifier({ scheme, value: row.example })).toEqual({
      scheme,
      value: row.example,
    });
  });
});
