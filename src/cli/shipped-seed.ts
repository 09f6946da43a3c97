import { fileURLToPath } from 'node:url';

/** The folder of the graph that is shipped with this program. */
export const SHIPPED_SEED = fileURLToPath(new URL('../../seed', import.meta.url));
