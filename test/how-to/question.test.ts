import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../support/markdown.js';

const CONTRACT = join(__dirname, '../contract');

/** Suites of the contract that the list does not name, so that they would never run. */
function unlisted(files: readonly string[], list: string): string[] {
  return files.filter(
    (name) => name.endsWith('.contract.ts') && !list.includes(`'./${name.replace(/ts$/, 'js')}'`),
  );
}

describe('a new question', () => {
  it('has a suite that runs on both engines: one that is not listed is found', async () => {
    const files = await readdir(CONTRACT);
    const list = await readPage('test/contract/suites.ts');
    expect(unlisted([...files, 'made-up.contract.ts'], list)).toEqual(['made-up.contract.ts']);
    for (const [, suite = ''] of list.matchAll(/import \{ (describe\w+) \}/g)) {
      expect(list).toContain(`  ${suite},`);
    }
  });
});
