import { deepStrictEqual } from 'node:assert/strict';
import { ask } from './ask.mjs';
import { ONLY_NOW, ONLY_THEN, SIDE_BY_SIDE } from './two-dates.mjs';

const id = process.env.ORGANISATION ?? 'organisation:icmpd';

/**
 * Asks for two dates in one question and one after the other, reads them back out of the cache, and
 * compares each answer with that of the server.
 * @param query asks a client: text, variables, policy; returns the data.
 */
export async function compared(query) {
  const warnings = [];
  for (const level of ['warn', 'error'])
    console[level] = (...said) => warnings.push(said.join(' '));
  const variables = { id };
  for (const [text, policy] of [
    [SIDE_BY_SIDE, 'network-only'],
    [ONLY_NOW, 'network-only'],
    [ONLY_THEN, 'cache-only'],
    [ONLY_NOW, 'cache-only'],
    [SIDE_BY_SIDE, 'cache-only'],
  ]) {
    deepStrictEqual(
      withoutTypes(await query(text, variables, policy)),
      (await ask(text, variables)).data,
    );
  }
  const { now, then } = await query(SIDE_BY_SIDE, variables, 'cache-only');
  const names = ({ members }) => members.edges.map(({ node }) => node.name);
  console.log(JSON.stringify({ now: names(now), then: names(then.organisation), warnings }));
}

/** The data without what clients add to each object. */
function withoutTypes(data) {
  return JSON.parse(
    JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)),
  );
}
