import { isAcronym, isInitialsOf } from '../../../../reconcile/match/acronyms.js';
import type { Token } from '../words/tokens.js';
import type { Mention, Unsettled } from './mention.js';
import { followsTitle } from './written.js';

/** A name of a body that the graph does not know, or of which it knows several. */
export interface Candidate {
  readonly name: string;
  readonly acronym: string | null;
  readonly start: number;
  readonly end: number;
}

/** Longer names are not looked for. */
const MOST_WORDS = 14;
const SMALL = new Set('of for and on the in to & de la du des et'.split(' '));
/** Words of bodies, texts and projects: without one of them three capitals may be a person. */
const BODY =
  /^(?:Ministr|Minister|Department|Directorate|Agenc|Authorit|Commission|Committee|Council|Organi[sz]ation|Association|Federation|Foundation|Institut|Universit|Cent(?:re|er)|Bank|Fund|Network|Union|Office|Bureau|Secretariat|Programme|Program|Project|Initiative|Partnership|Platform|Alliance|Coalition|Forum|Group|Board|Division|Unit|Service|Societ|Compan|Corporation|Development|International|National|Regional|Global|Convention|Framework|Strateg|Mechanism|Academ|School|Trust|Consorti|Observator|Community|Assembl|Parliament|Court|League)/u;
/** Posts of people: what such a name calls is somebody. */
const POST =
  /^(?:Duke|Prince|Princess|King|Queen|President|Director|Ambassador|Head|Chief|Chair|Chairman|Chairperson|Manager|Officer|Secretary|Commissioner|Professor|Minister|Deputy|Vice|Senior|Executive)$/u;

/** Names with their initials, `Full Name (FN)`, that are nobody of the graph; and names left open. */
export function findCandidates(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  unsettled: readonly Unsettled[],
): Candidate[] {
  const known = new Set(mentions.flatMap(({ start, end }) => [start, -end]));
  const named = tokens.flatMap((token, at) => {
    const found = known.has(token.start) ? null : candidateBefore(text, tokens, at);
    return found === null || known.has(-found.end) ? [] : [found];
  });
  const open = unsettled.map(({ start, end }) => ({
    ...{ name: nameIn(text, start, end), acronym: null, start, end },
  }));
  const once = new Map<string, Candidate>();
  for (const one of [...named, ...open].sort((left, right) => left.start - right.start)) {
    if (!once.has(one.name)) once.set(one.name, one);
  }
  return [...once.values()];
}

const nameIn = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/gu, ' ');

function candidateBefore(text: string, tokens: readonly Token[], at: number): Candidate | null {
  const acronym = acronymInBrackets(text, tokens, at);
  if (acronym === null) return null;
  const last = tokens[at - 1]?.end ?? 0;
  for (const from of beginnings(text, tokens, at)) {
    const first = tokens[from];
    if (first === undefined || !mayBegin(first.raw, acronym)) continue;
    const name = nameIn(text, first.start, last);
    if (!isInitialsOf(acronym, name)) continue;
    const isNamed = isBody(tokens.slice(from, at)) && !followsTitle(text, first.start);
    return isNamed ? { name, acronym, start: first.start, end: last } : null;
  }
  return null;
}

const mayBegin = (word: string, acronym: string): boolean =>
  !SMALL.has(word) && word[0] === acronym[0];

/** The initials that stand in brackets behind a word; null where none do. */
function acronymInBrackets(text: string, tokens: readonly Token[], at: number): string | null {
  const [token, last] = [tokens[at], tokens[at - 1]];
  if (token === undefined || last === undefined) return null;
  const acronym = token.raw.replace(/(?<=\p{Lu}{2})s$/u, '');
  const opens = /^\s*\(["“‘']?$/u.test(text.slice(last.end, token.start));
  const closes = /^["”’']?\)/u.test(text.slice(token.end, token.end + 2));
  return opens && closes && isAcronym(acronym) ? acronym : null;
}

/** Where a name that ends before a bracket may begin, the nearest first. */
function* beginnings(text: string, tokens: readonly Token[], at: number): Generator<number> {
  for (let from = at - 2; from >= Math.max(0, at - MOST_WORDS); from -= 1) {
    const [first, next] = [tokens[from], tokens[from + 1]];
    if (first === undefined || next === undefined || !isOfName(first.raw)) return;
    if (!/^[ \u00a0\-–'’,]{1,2}$/u.test(text.slice(first.end, next.start))) return;
    yield from;
  }
}

const isOfName = (raw: string): boolean => SMALL.has(raw) || /^(?:\p{Lu}|\p{N})/u.test(raw);

/** Never a person: a body has a word for what it is, and no post begins its name. */
function isBody(tokens: readonly Token[]): boolean {
  if (POST.test(tokens[0]?.raw ?? '')) return false;
  return tokens.some(({ raw }) => BODY.test(raw));
}
