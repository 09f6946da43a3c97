// `npm run disturbed -- --rounds 50`: a server whose way to Neo4j is cut, refused, reset, late, silent
// or lost one way, again and again, while six clients ask and change. A line of JSON per round: the
// answers, how many said that the store is unavailable, the longest wait, and when all was well again.
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
Object.assign(process.env, {
  DISTURBED_ROUNDS: values.rounds,
  DISTURBED_REPORT: '1',
  REQUIRE_NEO4J: '1',
});
process.argv.splice(2, Infinity, 'test/contract/neo4j.test.ts', '-t', 'disturbed');
await import('./test.mjs');
