// `node scripts/screenshots.mjs [folder]`: pictures of the explorer for the documentation, taken of
// the shipped graph in a store of its own. With --all every screen at three widths, light and dark,
// to be looked at; they go to the folder given.
import { spawn } from 'node:child_process';
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
};
/** Those that stand in the documentation, at 1440 × 900, light; the entity dark. */
const SHOWN = ['opening', 'entity', 'partners', 'linkages', 'paths', 'timeline'];
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
const server = spawn(process.execPath, ['dist/cli.js', 'serve'], {
  env: { ...process.env, DATA_DIR: store, PORT: String(PORT), LOG_LEVEL: 'error' },
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: WEBGL,
});
try {
  await ready();
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
  await page.goto(`http://127.0.0.1:${PORT}${SCREENS[name]}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  await page.screenshot({ path: join(folder, file) });
  await context.close();
  console.log(join(folder, file));
}

async function ready() {
  for (let turn = 0; turn < 120; turn += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((settle) => setTimeout(settle, 500));
  }
  throw new Error('The server did not become ready within a minute.');
}
