import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian and others put it; CHROMIUM names another place. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The path of a Chromium, or null when there is none. REQUIRE_BROWSER=1 makes that a failure. */
export function findBrowser(): string | null {
  const found = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found !== undefined) return found;
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error('REQUIRE_BROWSER=1, but there is no /usr/bin/chromium. Install chromium.');
  process.stdout.write('Browser: none at /usr/bin/chromium, so tests in a browser are skipped.\n');
  return null;
}

/** How long a page is waited for: longer than a slow machine takes, so that only a fault meets it. */
export const PAGE_MS = 300_000;

export function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'], timeout: PAGE_MS });
}
