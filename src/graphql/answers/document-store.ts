import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** What a document takes in memory for each character of its text, as measured. */
const BYTES = 100;
const MOST_BYTES = 30 * 2 ** 20;

/**
 * Documents that were parsed and validated, so that neither is done again. Their size is told from
 * their text: to write each out for it takes as long as to check it, and says a quarter of the truth.
 */
export function documentStore(): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache({ maxSize: MOST_BYTES, sizeCalculation: sizeOf });
}

function sizeOf({ loc }: DocumentNode): number {
  return BYTES * (loc?.source.body.length ?? MOST_BYTES);
}
