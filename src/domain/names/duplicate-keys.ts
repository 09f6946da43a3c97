import type { Entity } from '../entity.js';
import { fold } from './fold.js';
import { cutName } from './kinship.js';
import { words } from './words.js';

/** What is compared of an entity; `names` are all that it answers to. */
export type NamedEntity = Pick<
  Entity,
  'id' | 'kind' | 'name' | 'acronym' | 'identifiers' | 'website' | 'fields'
> & { readonly names: readonly string[] };

/** Names of more words get no keys with a word left out: each costs memory. */
const MOST_WORDS = 10;
/** Single words longer than this get no keys with a letter left out. */
const LONGEST_WORD = 30;

/**
 * The keys of an entity: two that may be the same share at least one. Its names, whole, without
 * each one of their words, and as the set of their telling words; names of one word without each one of their letters; acronym, codes and
 * website.
 */
export function duplicateKeys(entity: NamedEntity): Set<string> {
  const { kind, names, acronym, identifiers, website } = entity;
  const keys = [
    ...names.flatMap((name) => nameKeys(words(name))),
    ...names.map((name) => `set ${wordSet(name)}`),
    ...(acronym === null ? [] : [`acronym ${words(acronym).join(' ')}`]),
    ...identifiers.map((identifier) => `code ${codeOf(identifier)}`),
    `site ${siteOf(website)}`,
  ];
  return new Set(keys.filter((key) => !key.endsWith(' ')).map((key) => `${kind} ${key}`));
}

function nameKeys(parts: readonly string[]): string[] {
  const whole = `name ${parts.join(' ')}`;
  const [only = ''] = parts;
  if (parts.length === 1) {
    if (only.length > LONGEST_WORD) return [whole];
    const letters = Array.from(only);
    return [
      whole,
      `word ${only}`,
      ...letters.map((_, at) => `word ${without(letters, at).join('')}`),
    ];
  }
  if (parts.length > MOST_WORDS) return [whole];
  return [whole, ...parts.map((_, at) => `rest ${at} ${without(parts, at).join(' ')}`)];
}

/** Its telling words in one order; empty for a name of one such word. */
function wordSet(name: string): string {
  const { telling, set } = cutName(name);
  return telling.length < 2 ? '' : set;
}

const without = (list: readonly string[], at: number): string[] =>
  list.filter((_, index) => index !== at);

/** The shortest code that means something without its register. */
const SHORTEST_CODE = 6;

/** A code without its register, case and punctuation; empty when it is too short to mean anything. */
export function codeOf({ value }: { readonly value: string }): string {
  const code = words(value).join('');
  return code.length < SHORTEST_CODE ? '' : code;
}

/** An address without scheme, `www.` and the slash at the end. */
export function siteOf(website: string | null): string {
  return fold(website ?? '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
}
