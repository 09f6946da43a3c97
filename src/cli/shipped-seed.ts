import { fileURLToPath } from 'node:url';

/** The folder of the graph that is shipped with this program. */
export const SHIPPED_SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** The folder of the packs that are shipped beside it. */
export const SHIPPED_LIBRARY = fileURLToPath(new URL('../../library', import.meta.url));
