import { DUPLICATE_REASONS } from '../../../src/domain/names/duplicates.js';
import { readPage, tableUnder } from '../../support/markdown.js';

describe('docs/curating.md', () => {
  it('lists the reasons for which entities may be the same, with their weights', async () => {
    const rows = tableUnder(await readPage('docs/curating.md'), '### Finding what may be the same');
    expect(rows).toEqual(
      Object.entries(DUPLICATE_REASONS).map(([reason, { weight, description }]) => [
        `\`${reason}\``,
        `${weight}`,
        description,
      ]),
    );
  });
});
