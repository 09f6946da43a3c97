import { fileURLToPath } from 'node:url';

/** The file that threads load: compiled beside this one, or as it was written where this one is. */
const TASKS = import.meta.url.endsWith('.ts') ? './tasks.ts' : './tasks.js';

export const WORKER_FILE = fileURLToPath(new URL(TASKS, import.meta.url));
