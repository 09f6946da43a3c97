import { ENTITY_KINDS, type EntityKind } from '../../../../domain/kinds.js';
import { relationTypeInfo } from '../../../../domain/relation-types.js';
import type { PatternRow } from './pattern-row.js';
import { PATTERNS } from './patterns.js';

/** An end of a pattern: what it may be. */
export interface EndKinds {
  readonly kinds: ReadonlySet<EntityKind>;
  /** Whether the adjective of a country stands for it: `Turkish ministry`. */
  readonly adjectives: 'NEVER' | 'ALSO' | 'ONLY';
}

export interface Pattern {
  readonly row: PatternRow;
  readonly form: RegExp;
  readonly subject: EndKinds;
  readonly object: EndKinds;
}

/** One mention in a sentence, with the articles, quotation marks and class words around it. */
const SLOT =
  '(?:the |its |a |an |their |our )?(?:(?:project|programme|initiative|meeting|conference|workshop|report|publication) )?(?:(?:Islamic |Federal |Democratic |United |People’s )*(?:Republic|Kingdom|State|Government|Commonwealth) of (?:the )?|governments? of (?:the )?)?["“‘]?«\\d+»["”’]?(?: \\([^()«»]{1,40}\\))?(?: (?:project|programme|initiative|system|dialogue|process|countries|government|strategy)\\b)?';
const AND = '(?:and|as well as|together with|along with|&)';
/** After a verb names may be listed with commas alone; before it two names with a comma are no list. */
const LIST = `${SLOT}(?:(?:,? ${AND} |, |; )${SLOT})*`;
const FIRST_LIST = `${SLOT}(?:(?:, ${SLOT})*,? ${AND} ${SLOT})?`;
const WORDS =
  "(?:,?(?: (?!(?:by|with|from|which|who|whom|that|but|while|whereas|through|against|under|where|after|before)\\b)[\\p{L}\\p{N}’'-]+)){0,4}?";
const BE =
  '(?: (?:is|are|was|were|be|been|being|has been|have been|became|become|becomes|will be|remains))?';

/** All patterns, compiled once. */
export const COMPILED: readonly Pattern[] = PATTERNS.flatMap((row) =>
  row.forms.map((form) => compile(row, form)),
);

function compile(row: PatternRow, form: string): Pattern {
  const { subjectKinds, objectKinds } = relationTypeInfo(row.type);
  const ends = { S: all(subjectKinds), O: all(objectKinds) };
  const seen = new Set<string>();
  const source = form
    .replace(/\{([SO])(?::([A-Z|]+))?\}/g, (_, end: 'S' | 'O', kinds?: string) => {
      if (kinds !== undefined) ends[end] = narrowed(kinds, ends[end].kinds);
      const isFirst = !seen.has('S') && !seen.has('O');
      seen.add(end);
      return `(?<${end}>${isFirst ? FIRST_LIST : LIST})`;
    })
    .replace(/ IS/g, BE.slice(0, -1))
    .replace(/ BE/g, BE)
    .replace(/~ ?by ~/g, `${WORDS} by ~`)
    .replace(/ ~/g, `${WORDS} `)
    .replace(/~/g, WORDS);
  return { row, form: new RegExp(source, 'giu'), subject: ends.S, object: ends.O };
}

function all(kinds: readonly EntityKind[]): EndKinds {
  return { kinds: new Set(kinds), adjectives: 'NEVER' };
}

function narrowed(text: string, allowed: ReadonlySet<EntityKind>): EndKinds {
  const words = text.split('|');
  const kinds = ENTITY_KINDS.filter((kind) => words.includes(kind) && allowed.has(kind));
  const adjectives = !words.includes('ADJECTIVE') ? 'NEVER' : words.length > 1 ? 'ALSO' : 'ONLY';
  return { kinds: new Set(adjectives !== 'NEVER' ? [...kinds, 'COUNTRY'] : kinds), adjectives };
}
