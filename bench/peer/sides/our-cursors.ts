import { ask } from '../client.js';
import { at } from './question.js';

const LONGEST = 100;
const DOCUMENT =
  'query($first: Int!, $after: String) { organisations(first: $first, after: $after) { pageInfo { endCursor } } }';

/** The cursors after so many organisations, found as clients find them: by paging there. */
export async function findCursors(
  url: string,
  skips: readonly number[],
): Promise<Map<number, string>> {
  const cursors = new Map<number, string>();
  let after: string | null = null;
  let passed = 0;
  for (const skip of [...new Set(skips)].filter((one) => one > 0).sort((a, b) => a - b)) {
    while (passed < skip) {
      const first = Math.min(LONGEST, skip - passed);
      const data = await ask(url, DOCUMENT, { first, after });
      after = String(at(data, 'organisations.pageInfo.endCursor'));
      passed += first;
    }
    if (after !== null) cursors.set(skip, after);
  }
  return cursors;
}
