import { readFile, writeFile } from 'node:fs/promises';
import { makeLog } from '../../src/cli/log.js';
import { readConfig } from '../../src/config.js';
import type { Engine } from '../../src/engine/engine.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { buildServer } from '../../src/http/server.js';
import { NO_LIMITS } from '../no-limits.js';
import { openGrafeoStore } from '../store/grafeo-store.js';
import { openShipped } from '../store/shipped-store.js';

/** What this process has used: processor time so far, memory now and the most since it was last asked. */
export interface Used {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly most: number;
}

/** What this process tells the one that asks. */
export type Told = { readonly address: string } | Used;

/**
 * The product's own server in a process of its own, on the embedded engine: with the shipped graph,
 * or with a generated one of so many entities as the first argument says. It sends its address, and
 * upon each message what it has used, all threads together. Settings are those of its environment.
 */
const entities = Number(process.argv[2] ?? 0);
const engine: Engine =
  entities === 0 ? await openShipped() : (await openGrafeoStore({ entities, seed: 1 })).engine;
const server = await buildServer({
  ...{ engine, schema: buildGraphSchema(), authenticate: async () => null },
  ...{ config: readConfig({ ...process.env, ...NO_LIMITS }), log: makeLog({ logLevel: 'error' }) },
});
const tell = (told: Told): boolean | undefined => process.send?.(told);
process.on('message', () => void used().then(tell));
process.on('disconnect', () => {
  void server
    .close()
    .then(() => engine.close())
    .then(() => process.exit());
});
tell({ address: await server.listen({ port: 0, host: '127.0.0.1' }) });

async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage();
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  return { milliseconds: (user + system) / 1000, megabytes, most: await mostSince(megabytes) };
}

/** What Linux has as the most since the last time; elsewhere the memory now. */
async function mostSince(now: number): Promise<number> {
  try {
    const status = await readFile('/proc/self/status', 'utf8');
    await writeFile('/proc/self/clear_refs', '5');
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
    return Math.round((Number(kilobytes) * 1024) / 1e6);
  } catch {
    return now;
  }
}
