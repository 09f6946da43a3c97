import { access, readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { readPage } from '../../support/markdown.js';

const ROOT = join(__dirname, '../../..');

async function pagesIn(folder: string): Promise<string[]> {
  const files = await readdir(join(ROOT, folder), { recursive: true });
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

/** The targets of all links and pictures of a page that lie in this project. */
function targets(page: string): string[] {
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors that GitHub gives the headings of a page. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

async function isBroken(from: string, link: string): Promise<boolean> {
  const [file = '', anchor] = link.split('#', 2);
  const target = file === '' ? from : normalize(join(dirname(from), file));
  try {
    await access(join(ROOT, target));
  } catch {
    return true;
  }
  return anchor !== undefined && !anchors(await readPage(target)).includes(anchor);
}

it('every link of the documentation leads somewhere', async () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...(await pagesIn('docs'))];
  const broken: string[] = [];
  for (const page of pages) {
    for (const link of targets(await readPage(page))) {
      if (await isBroken(page, link)) broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});
