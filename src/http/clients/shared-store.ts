import type { Redis } from 'ioredis';

export type Store = Redis;

export interface Log {
  warn(fields: object, message: string): void;
  info(message: string): void;
}

/** How long the store may take to answer before a server counts for itself. */
const COMMAND_MS = 500;

/** Connects to a Redis in the background, again and again; the log says when it is away. */
export async function openStore(address: string, log: Log): Promise<Store> {
  // Loaded where it is used only.
  const { Redis } = await import('ioredis');
  const store = new Redis(address, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MS,
  });
  let told = false;
  let cause: Error | undefined;
  store.on('error', (error: Error) => {
    cause = error;
  });
  store.on('reconnecting', () => {
    if (told) return;
    told = true;
    log.warn({ err: cause }, 'the store of rate limits is away: this server counts for itself');
  });
  store.on('ready', () => {
    if (told) log.info('the store of rate limits is back');
    told = false;
  });
  return store;
}
