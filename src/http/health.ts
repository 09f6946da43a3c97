import type { ServerPart } from './part.js';

/** Answers as long as the process runs: for a supervisor that restarts it when it does not. */
export const addHealth: ServerPart = (app) => {
  app.get('/health', async () => ({ status: 'up' }));
};
