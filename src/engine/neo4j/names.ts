import { askIndex, forgivesSlips, type AskedWord } from '../../domain/names/asked-name.js';
import { MAX_CANDIDATES, type NameQuery } from '../engine.js';
import type { Statement } from '../statement.js';

/** A code is met whole; nothing that only begins so may push it out of the candidates. */
const CODE_WEIGHT = 1000;

/** The candidates of a name query, or null when it holds no word. */
export function namesStatement({ text, kinds }: NameQuery): Statement<string> | null {
  const { words, codes } = askIndex(text);
  if (words.length === 0) return null;
  const query = [
    `(${words.map(wordQuery).join(' AND ')})`,
    ...codes.map((code) => `${code}^${CODE_WEIGHT}`),
  ].join(' OR ');
  return {
    text: `CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
WITH node, score WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN node.id AS id ORDER BY score DESC, id LIMIT $limit`,
    parameters: { query, kinds, limit: MAX_CANDIDATES },
    decode: (row) => row['id'] as string,
  };
}

/** Words hold letters, digits, marks and `_` only, so no sign of Lucene's syntax remains. */
function wordQuery({ begins, joined, inside }: AskedWord): string {
  const ways = [
    ...begins.map(beginsQuery),
    ...joined.map((word) => `${word}*`),
    ...(inside.length === 0 ? [] : [`(${inside.map((pair) => `${pair}*`).join(' AND ')})`]),
  ];
  return `(${ways.join(' OR ')})`;
}

/** The word begins a word of a name, or one slip lies between; a swap counts as one here. */
function beginsQuery(word: string): string {
  return forgivesSlips(word) ? `${word} OR ${word}* OR ${word}~1` : `${word} OR ${word}*`;
}
