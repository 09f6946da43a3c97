import { FORMAT_NAMES, FORMATS } from '../../../src/http/permalink/formats.js';
import { readPage, tableUnder } from '../../support/markdown.js';

describe('docs/permalinks.md', () => {
  it('lists every form with its media type and suffix', async () => {
    const rows = FORMAT_NAMES.map((name) => {
      const { label, mediaType, suffix } = FORMATS[name];
      return [label, `\`${mediaType}\``, `\`.${suffix}\``];
    });
    expect(tableUnder(await readPage('docs/permalinks.md'), '## Forms')).toEqual(rows);
  });
});
