import { ask } from '../support/api.js';
import { codeBlocks, readPage } from '../support/markdown.js';
import { useStarted } from '../support/shipped-seed.js';

const EDITOR = { name: 'desk', role: 'EDITOR' } as const;

describe('docs/curating.md', () => {
  const engine = useStarted();

  it('shows what a dry run of a list answers', async () => {
    const blocks = codeBlocks(await readPage('docs/curating.md'));
    const place = blocks.findIndex(({ text }) => text.includes('dryRun: true'));
    const [query, answer] = blocks.slice(place, place + 2);
    const given = await ask(engine(), query?.text ?? '', {}, EDITOR);
    expect(given).toEqual(JSON.parse(answer?.text ?? ''));
  });
});
