import { join } from 'node:path';

/** What a thread of a test loads; jest puts this in the place of `src/workers/worker-file.ts`. */
export const WORKER_FILE = join(__dirname, 'tasks.cjs');
