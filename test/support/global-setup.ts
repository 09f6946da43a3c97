import { createRequire } from 'node:module';
import { compileAll } from './compiled.ts';
import { findNeo4j, type Neo4jSource } from './neo4j.ts';
import { probe } from './neo4j-probe.ts';
import { publishNeo4j } from './neo4j-notice.ts';
import { makeRunFolder } from './run-folder.ts';
import { keepForTeardown } from './running-neo4j.ts';

/** The one test file whose suites run on Neo4j: Community has one database, so one worker uses it. */
const NEO4J_TESTS = 'test/contract/neo4j.test.ts';

interface JestRun {
  readonly testPathPatterns?: { readonly patterns?: readonly string[] };
}

/**
 * Compiles what processes of their own run, starts Neo4j when this run needs it, and says in one
 * line which engines the tests run on.
 */
async function globalSetup({ testPathPatterns }: JestRun): Promise<void> {
  makeRunFolder();
  const [source] = await Promise.all([
    needsNeo4j(testPathPatterns?.patterns ?? [])
      ? chooseNeo4j()
      : { missing: 'not asked for by these tests' },
    compileAll(),
  ]);
  keepForTeardown(source);
  publishNeo4j(source);
  const { version } = createRequire(__filename)('@grafeo-db/js/package.json') as {
    version: string;
  };
  process.stdout.write(`\nEngines: Grafeo ${version} (embedded); ${await describe(source)}\n`);
}

function needsNeo4j(patterns: readonly string[]): boolean {
  return (
    patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(NEO4J_TESTS))
  );
}

async function chooseNeo4j(): Promise<Neo4jSource> {
  const required = process.env['REQUIRE_NEO4J'] === '1';
  if (process.env['SKIP_NEO4J'] === '1' && !required) return { missing: 'SKIP_NEO4J=1' };
  const source = await findNeo4j();
  if (required && 'missing' in source)
    throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${source.missing}.`);
  return source;
}

async function describe(source: Neo4jSource): Promise<string> {
  if ('missing' in source) return `Neo4j skipped: ${source.missing}`;
  const { version } = await probe(source.connection);
  return `Neo4j ${version} (${source.origin})`;
}

export { globalSetup as default };
