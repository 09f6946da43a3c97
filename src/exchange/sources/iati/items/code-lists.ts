import type { ActivityItems } from './activity-items.js';
import type { Run } from './run.js';

const CODE_LISTS = 'document:iati-code-lists-2-03';

/** The id of the document that the code lists of IATI are, which is introduced when it is new. */
export function codeListsIn(items: ActivityItems, run: Run): string {
  run.once(CODE_LISTS, () =>
    // Needed first by something that the graph may lack, or by something that always comes.
    items.addWhereMissing(() =>
      items.addDocument({
        id: CODE_LISTS,
        title: 'IATI code lists, version 2.03',
        publisher: 'IATI',
        url: 'https://iatistandard.org/en/iati-standard/203/codelists/',
        ...{ date: null, retrieved: '2026-06-22', language: 'en', reliability: 1 },
      }),
    ),
  );
  return CODE_LISTS;
}
