import { readdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { readPage } from '../../support/markdown.js';

const ROOT = join(__dirname, '../../..');
const FOLDER = 'src/explorer';
const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));

/** The documents that a file exports, and how many it has. */
async function documentsOf(file: string): Promise<{ texts: string[]; count: number }> {
  const source = await readPage(`${FOLDER}/${file}`);
  const count = [...source.matchAll(/ = question[<(]/g)].length;
  if (count === 0) return { texts: [], count };
  // Only there does the list of trusted documents look for them.
  expect(file).toMatch(/(^|\/)documents(\.ts$|\/)/);
  const found = (await import(join(ROOT, FOLDER, file))) as Record<string, unknown>;
  const texts = Object.values(found).flatMap((value) =>
    typeof value === 'object' && value !== null && 'text' in value ? [String(value.text)] : [],
  );
  return { texts, count };
}

const faultsOf = (text: string): string[] =>
  validate(schema, parse(text)).map(({ message }) => message);

describe('questions of the explorer and of the element for other pages', () => {
  it('are all good by the schema', async () => {
    const files = (await readdir(join(ROOT, FOLDER), { recursive: true })).filter((file) =>
      file.endsWith('.ts'),
    );
    const found = await Promise.all(files.map(documentsOf));
    const texts = found.flatMap((file) => file.texts);
    // None is hidden in its file.
    expect(texts).toHaveLength(found.reduce((sum, { count }) => sum + count, 0));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap(faultsOf)).toEqual([]);
    expect(faultsOf('query X { asOf { neighbourhood(of: [1]) { nodez { id } } } }')).toHaveLength(
      1,
    );
  });
});
