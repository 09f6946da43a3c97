import { readFileSync, writeFileSync } from 'node:fs';
import { unannounced, withoutDescriptions } from '../../support/breaking-changes.js';

const RELEASED = 'schema/released.graphql';
const PRESENT = readFileSync('schema/schema.graphql', 'utf8');

describe('the schema beside the released one', () => {
  it('breaks no client unless the changelog says so', () => {
    if (process.env['UPDATE_RELEASED'] === '1')
      writeFileSync(RELEASED, withoutDescriptions(PRESENT));
    // When this fails on purpose: put each line under "### Breaking" of "## [Unreleased]" in
    // CHANGELOG.md, and raise the first number of the version at the next release.
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(unannounced(readFileSync(RELEASED, 'utf8'), PRESENT, changelog)).toEqual([]);
  });

  it('is known to break them by what is gone, and not by what is new or told', () => {
    const released = 'type Query { a(size: Int): Int, b: Int, c: Int! }';
    const present = '"""New words.""" type Query { a(size: Int!): Int, c: Int!, d: Int }';
    const breaks = ['Query.b was removed.', 'Query.a arg size has changed type from Int to Int!.'];
    expect(unannounced(released, present, '')).toEqual(breaks);
    const old = `## [Unreleased]\n\n### Breaking\n\n- \`Query.b\` was removed. Ask for c.\n\n## [1.0.0]\n\n### Breaking\n\n- ${breaks[1] ?? ''}\n`;
    expect(unannounced(released, present, old)).toEqual([breaks[1]]);
  });
});
