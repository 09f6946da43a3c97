import { askIndex, forgivesSlips, type AskedWord } from '../../domain/names/asked-name.js';
import { lettersForgiven, nearWords } from '../../domain/names/near-names.js';
import { KINDS } from '../../domain/kinds.js';
import { MAX_CANDIDATES, type NameQuery } from '../engine.js';
import type { Statement } from '../statement.js';

/** A code is met whole; nothing that only begins so may push it out of the candidates. */
const CODE_WEIGHT = 1000;

/** The best hits of an index query: the procedure gives them by score, so that the rest is not read. */
const hits = (query: string): string => `
  CALL db.index.fulltext.queryNodes('entity_names', ${query}) YIELD node
  WITH node WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  WITH node LIMIT $limit`;

/** Slips are asked for only where there is room for them: they are dear and come last. */
const CANDIDATES = `CALL () {${hits('$begins')}
  RETURN collect(node.id) AS met
}
CALL (met) {
  UNWIND CASE WHEN size(met) < $limit THEN $slips ELSE [] END AS query${hits('query')}
  RETURN collect(node.id) AS nearly
}
RETURN met, nearly`;

const NEAR = `CALL () {${hits('$near')}
  RETURN node.id AS id
}
RETURN id`;

/** The candidates of a name query, or null when it holds no word. */
export function namesStatement(query: NameQuery): Statement<string[]> | null {
  return query.near === true ? nearStatement(query) : metStatement(query);
}

const labelsOf = ({ kinds }: NameQuery): string[] | null =>
  kinds?.map((kind) => KINDS[kind].label) ?? null;

function nearStatement(asked: NameQuery): Statement<string[]> | null {
  const words = nearWords(asked.text).flat();
  if (words.length === 0) return null;
  return {
    text: NEAR,
    parameters: {
      ...{ near: words.map(nearTo).join(' OR '), limit: MAX_CANDIDATES },
      labels: labelsOf(asked),
    },
    decode: (row) => [row['id'] as string],
  };
}

function metStatement(asked: NameQuery): Statement<string[]> | null {
  const { text } = asked;
  const { words, codes } = askIndex(text);
  if (words.length === 0) return null;
  const query = (meets: Meets): string =>
    [
      `(${words.map((word) => wordQuery(word, meets)).join(' AND ')})`,
      ...codes.map((code) => `${code}^${CODE_WEIGHT}`),
    ].join(' OR ');
  const slips = words.some(({ begins }) => begins.some(forgivesSlips)) ? [query(nearly)] : [];
  return {
    text: CANDIDATES,
    parameters: {
      ...{ begins: query(begins), slips, limit: MAX_CANDIDATES },
      labels: labelsOf(asked),
    },
    decode: (row) =>
      [...new Set([...(row['met'] as string[]), ...(row['nearly'] as string[])])].slice(
        0,
        MAX_CANDIDATES,
      ),
  };
}

/** How a word of the index must meet one of the text. */
type Meets = (word: string) => string;

/** Words hold letters, digits, marks and `_` only, so no sign of Lucene's syntax remains. */
function wordQuery({ begins, joined, inside }: AskedWord, meets: Meets): string {
  const ways = [
    ...begins.map(meets),
    ...joined.map((word) => `${word}*`),
    ...(inside.length === 0 ? [] : [`(${inside.map((pair) => `${pair}*`).join(' AND ')})`]),
  ];
  return `(${ways.join(' OR ')})`;
}

/** The word begins a word of a name. */
const begins: Meets = (word) => `${word} OR ${word}*`;

/** Or one slip lies between; a swap counts as one here. */
const nearly: Meets = (word) =>
  forgivesSlips(word) ? `${begins(word)} OR ${word}~1` : begins(word);

/** It begins a word of a name, or a letter or two lie between. */
function nearTo(word: string): string {
  const letters = lettersForgiven(word);
  return letters === 0 ? begins(word) : `${begins(word)} OR ${word}~${letters}`;
}
