import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { PAGE_FILE, withTable } from './page.js';

/** Puts the text between the marks of docs/performance.md. */
export async function writeDocs(text: string): Promise<void> {
  const page = withTable(await readFile(PAGE_FILE, 'utf8'), text);
  const options = await resolveConfig(PAGE_FILE);
  await writeFile(PAGE_FILE, await format(page, { ...options, parser: 'markdown' }));
}
