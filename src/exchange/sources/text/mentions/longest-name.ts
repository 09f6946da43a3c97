import type { Form } from '../names/form.js';
import type { Lexicon, Step } from '../names/lexicon.js';
import type { Token } from '../words/tokens.js';
import { choose } from './choose.js';
import { isMeant, isMeantAsOne, isOtherWithin } from './meant.js';
import type { Mention } from './mention.js';
import { goesOn } from './written.js';

/** A text in words, and the names that may stand in it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** From where to where names are looked for; within a name, others than itself. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly outer: Mention | null;
}

/** A name that ends before a word; its form is null where it stays open whose it is. */
export interface LongestName {
  readonly end: number;
  readonly form: Form | null;
}

interface End {
  readonly end: number;
  readonly forms: readonly Form[];
  readonly asOne: boolean;
}

/** No name of the graph has more words. */
const LONGEST = 60;
const SHORTEST_WHOLE = 8;

/** The longest name that begins here; null where none does. */
export function longestName(reading: Reading, stretch: Stretch): LongestName | null {
  const ends = [...asOneWord(reading, stretch), ...inWords(reading, stretch)];
  for (const one of ends.sort((left, right) => right.end - left.end)) {
    const found = pick(reading, stretch, one);
    if (found !== null) return found;
  }
  return null;
}

function inWords(reading: Reading, { from, to }: Stretch): End[] {
  const { tokens, lexicon } = reading;
  const ends: End[] = [];
  let step: Step | undefined = lexicon.root;
  for (let at = from; at < Math.min(to, from + LONGEST); at += 1) {
    const keys: readonly string[] = tokens[at]?.keys ?? [];
    if (at === from ? keys.length === 0 : !goesOnAt(reading, at)) break;
    for (const key of keys) step = step?.next.get(key);
    if (step === undefined) break;
    if (keys.length > 0) ends.push({ end: at + 1, forms: step.forms, asOne: false });
  }
  return ends.filter(({ forms }) => forms.length > 0);
}

function goesOnAt({ text, tokens }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && goesOn(text, before, token);
}

/** The word that tokens were cut from, where this one begins it: `PapuaNewGuinea`. */
function asOneWord({ text, tokens, lexicon }: Reading, { from, outer }: Stretch): End[] {
  const start = tokens[from]?.start ?? 0;
  if (outer !== null || /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return [];
  const end = endOfWord(tokens, from);
  const word = text.slice(start, tokens[end - 1]?.end);
  const forms = word.length < SHORTEST_WHOLE ? [] : lexicon.joined(word);
  return forms.length === 0 ? [] : [{ end, forms, asOne: true }];
}

function endOfWord(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
  return end;
}

function pick(reading: Reading, { from, outer }: Stretch, end: End): LongestName | null {
  const { text, tokens, lexicon } = reading;
  const some = tokens.slice(from, end.end);
  const start = some[0]?.start ?? 0;
  const meant = end.asOne ? isMeantAsOne : isMeant;
  const forms = end.forms.filter(
    (form) => (outer === null || isOtherWithin(form, outer, start)) && meant(text, some, form),
  );
  if (forms.length === 0) return null;
  const form = choose(forms, { tokens, from, to: end.end, words: lexicon.words });
  return form === null && forms.every(isMerePart) ? null : { end: end.end, form };
}

/** A part of a name that no country tells from others. */
const isMerePart = ({ form, near }: Form): boolean =>
  form === 'PART' && (near === null || near.country === null);
