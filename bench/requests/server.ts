import { makeLog } from '../src/cli/log.js';
import { readConfig } from '../src/config.js';
import { buildGraphSchema } from '../src/graphql/schema.js';
import { buildServer } from '../src/http/server.js';
import { NO_LIMITS } from './no-limits.js';
import { openShipped } from './store/shipped-store.js';

/** What this process tells the one that asks. */
export type Told = { readonly address: string } | { readonly milliseconds: number };

/**
 * The product's own server in a process of its own, with the shipped graph: it sends its address,
 * and upon each message the processor time that it has used so far, all threads together. Settings
 * are those of its environment.
 */
const engine = await openShipped();
const server = await buildServer({
  ...{ engine, schema: buildGraphSchema(), authenticate: async () => null },
  ...{ config: readConfig({ ...process.env, ...NO_LIMITS }), log: makeLog({ logLevel: 'info' }) },
});
const tell = (told: Told): boolean | undefined => process.send?.(told);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ milliseconds: (user + system) / 1000 });
});
process.on('disconnect', () => {
  void server
    .close()
    .then(() => engine.close())
    .then(() => process.exit());
});
tell({ address: await server.listen({ port: 0, host: '127.0.0.1' }) });
