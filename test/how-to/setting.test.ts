import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describeSettings } from '../../src/config.js';

const SRC = join(__dirname, '../../src');

describe('a new setting', () => {
  it('is shown by `mgg --help` with its default and what it does', () => {
    const GREETING = z.string().default('hello').describe('What is said first.');
    expect(describeSettings({ GREETING })).toContain(
      '  GREETING (hello)\n      What is said first.',
    );
  });

  it('can be read in no other place: only the configuration knows the environment', async () => {
    const entries = await readdir(SRC, { recursive: true });
    const files = entries.filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(files.map((name) => readFile(join(SRC, name), 'utf8')));
    const readers = files.filter((_, at) => texts[at]?.includes('process.env'));
    expect(readers).toEqual(['config.ts']);
  });
});
