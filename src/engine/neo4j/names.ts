import type { NameQuery } from '../engine.js';
import { forgivesSlips, MAX_CANDIDATES, queryWords } from '../name-words.js';
import type { Statement } from '../statement.js';

/** The candidates of a name query, or null when it holds no word. */
export function namesStatement({ text, kinds }: NameQuery): Statement<string> | null {
  const words = queryWords(text);
  if (words.length === 0) return null;
  return {
    text: `CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
WITH node, score WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node.id AS id ORDER BY score DESC, id LIMIT $limit`,
    parameters: { query: words.map(wordQuery).join(' AND '), kinds, limit: MAX_CANDIDATES },
    decode: (row) => row['id'] as string,
  };
}

/** The word begins a word of a name, or one slip lies between; a swap counts as one here. */
function wordQuery(word: string): string {
  return forgivesSlips(word) ? `(${word} OR ${word}* OR ${word}~1)` : `(${word} OR ${word}*)`;
}
