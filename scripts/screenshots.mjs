// `node scripts/screenshots.mjs [folder]`: pictures of the explorer for the documentation, taken of
// the shipped graph in a store of its own. With --all every screen at three widths, light and dark,
// to be looked at; they go to the folder given.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ROOT } from './lib/prepare.mjs';

const SCREENS = {
  opening: '/',
  entity: '/?sel=organisation:icmpd',
  graph: '/?of=framework:jvap&on=2018-12-31',
  table: '/?view=table&of=dialogue:khartoum-process',
  partners: '/?view=partners&of=organisation:icmpd',
  linkages: '/?view=linkages',
  paths: '/?view=paths&from=organisation:icrc&to=organisation:icmpd',
  timeline: '/?view=timeline&of=dialogue:khartoum-process',
  search: '/?view=search&q=khart',
  review: '/?view=review',
};
/** Those that stand in the documentation, at 1440 × 900, light; the entity dark. */
const SHOWN = ['opening', 'entity', 'partners', 'linkages', 'paths', 'timeline', 'review'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const PORT = 4790;
const WEBGL = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

build();
process.chdir(ROOT);
const { chromium } = await import('playwright-core');
const everything = process.argv.includes('--all');
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'docs/images';
mkdirSync(folder, { recursive: true });

const store = mkdtempSync(join(tmpdir(), 'mgg-screenshots-'));
const env = { ...process.env, DATA_DIR: store, PORT: String(PORT), LOG_LEVEL: 'error' };
const server = spawn(process.execPath, ['dist/cli.js', 'serve'], { env, stdio: 'inherit' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: WEBGL,
});
let key = '';
try {
  await ready();
  key = makeKey();
  await reopenSome();
  if (everything) await takeAll();
  else await takeShown();
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(store, { recursive: true, force: true });
}

async function takeShown() {
  for (const name of SHOWN) {
    await take(name, SIZES[0], name === 'entity' ? 'dark' : 'light', `explorer-${name}.png`);
  }
}

async function takeAll() {
  for (const name of Object.keys(SCREENS))
    for (const size of SIZES)
      for (const theme of ['light', 'dark'])
        await take(name, size, theme, `${name}-${size.width}-${theme}.png`);
}

async function take(name, viewport, colorScheme, file) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (name === 'review') await page.addInitScript(`sessionStorage.setItem('mgg-key', '${key}')`);
  await page.goto(`http://127.0.0.1:${PORT}${SCREENS[name]}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  await page.screenshot({ path: join(folder, file) });
  await context.close();
  console.log(join(folder, file));
}

function makeKey() {
  const words = ['dist/cli.js', 'key', 'create', '--role', 'editor', '--name', 'pictures'];
  return execFileSync(process.execPath, words, { env, encoding: 'utf8' }).trim().split('\n').at(-1);
}

/** Lets true claims of the shipped graph wait for a review, so that no picture shows made-up ones. */
async function reopenSome() {
  const filter = '{ document: "document:khartoum-governance" }';
  const found = await ask(`{ claims(filter: ${filter}, first: 60) { nodes { id } } }`);
  const ids = found.claims.nodes.map(({ id }) => `"${id}"`).join(', ');
  await ask(`mutation { reviewClaim(ids: [${ids}], decision: REOPEN) { changed } }`);
}

async function ask(query) {
  const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await answer.json();
  if (errors !== undefined) throw new Error(errors[0].message);
  return data;
}

async function ready() {
  for (let turn = 0; turn < 120; turn += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((settle) => setTimeout(settle, 500));
  }
  throw new Error('The server did not become ready within a minute.');
}
