import type { Dialect } from '../dialect.js';
import { SHARED_SCHEMA } from '../schema.js';

/** Names are searched by an index of our own (`names.ts`), so the schema has no text index. */
export function grafeoDialect(version: string): Dialect {
  return { name: `Grafeo ${version} (embedded)`, schema: SHARED_SCHEMA };
}
