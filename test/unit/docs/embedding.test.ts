import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SETTABLE } from '../../../src/explorer/embed/frame/messages.js';
import { codeBlocks, readPage, tableUnder } from '../../support/markdown.js';

const FOLDER = join(__dirname, '../../../src/explorer/embed');

/** All of the source of the element as one text. */
async function source(): Promise<string> {
  const files = await readdir(FOLDER, { recursive: true });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFile(join(FOLDER, file), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('docs/embedding.md', () => {
  it('lists every attribute', async () => {
    const rows = tableUnder(await readPage('docs/embedding.md'), '## Attributes');
    const named = rows.map(([name = '']) => name.replaceAll('`', ''));
    expect(named.sort()).toEqual([...Object.values(SETTABLE), 'height', 'server'].sort());
  });

  it('lists every custom property and every part', async () => {
    const [page, code] = await Promise.all([readPage('docs/embedding.md'), source()]);
    const rows = tableUnder(page, '## Colours and parts');
    const properties = rows.map(([name = '']) => name.replaceAll('`', ''));
    expect(properties.sort()).toEqual(found(code, /(--actor-graph-[a-z]+)/g));
    const sentence = /`actor-graph::part\(…\)`.*/.exec(page)?.[0] ?? '';
    expect(found(sentence, /`([a-z]+)`/g)).toEqual(found(code, /part="([a-z]+)"/g));
  });

  it('lists every event', async () => {
    const rows = tableUnder(await readPage('docs/embedding.md'), '## Events');
    const events = /interface ActorGraphEvents \{(.*?)\n\}/s.exec(await source())?.[1] ?? '';
    expect(rows.map(([name = '']) => name.replaceAll('`', '')).sort()).toEqual(
      found(events, /readonly '?([a-z-]+)'?: \{/g),
    );
  });

  it('shows the component for React as it is', async () => {
    const blocks = codeBlocks(await readPage('docs/embedding.md'));
    const shown = blocks.find(({ text }) => text.includes('export function ActorGraph'));
    expect(`${shown?.text ?? ''}\n`).toBe(await readPage('examples/react/ActorGraph.tsx'));
  });

  it('has a property of the component for React for each attribute', async () => {
    const component = await readPage('examples/react/ActorGraph.tsx');
    const properties = /interface ActorGraphProps \{(.*?)\n\}/s.exec(component)?.[1] ?? '';
    const named = found(properties, /^ {2}(\w+)\??:/gm).filter((name) => !/^on[A-Z]/.test(name));
    const expected = [...Object.keys(SETTABLE), 'height', 'server', 'className'];
    expect(named).toEqual(expected.sort());
  });
});
