import type { Dialect } from '../dialect.js';
import {
  KEY_CONSTRAINTS,
  KIND_ORDER_INDEXES,
  LOOK_UP_INDEXES,
  RELATION_ORDER_INDEXES,
} from '../schema.js';

/** Names are stored as folded words, so that splitting at spaces is all the analysis they need. */
const NAME_INDEX = `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;

/** One node that every writer changes first: who holds it writes, all others wait. */
const WRITERS = `CREATE CONSTRAINT writers_id IF NOT EXISTS FOR (n:Writers) REQUIRE n.id IS UNIQUE`;

const SCHEMA = [
  ...KEY_CONSTRAINTS,
  ...LOOK_UP_INDEXES,
  ...KIND_ORDER_INDEXES,
  ...RELATION_ORDER_INDEXES,
  WRITERS,
  NAME_INDEX,
];

export function neo4jDialect(version: string): Dialect {
  return { name: `Neo4j ${version}`, schema: SCHEMA, ordersRelations: true };
}
