// `node --import ./test/support/typescript/register.mjs file.ts` runs a TypeScript file of ours in a
// process of its own, for tests about several processes.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
