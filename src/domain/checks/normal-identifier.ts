import type { Identifier } from '../entity.js';
import type { Read } from './cleaning.js';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from './identifier-schemes.js';
import { readText } from './read-text.js';

const LONGEST = 200;
/** Registers whose codes stand for natural persons. */
const OF_PERSONS = ['orcid'];
const SCHEME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * An identifier in the one form in which it is stored and looked up: `Wikidata`,
 * `https://www.wikidata.org/wiki/Q45` → `wikidata`, `Q45`; `m49`, `36` → `036`. Null for what cannot
 * be a code of that scheme, so that nothing has it.
 */
export function normalIdentifier(given: Identifier): Identifier | null {
  const scheme = readScheme(given.scheme);
  const value = readCode(given);
  if ('complaint' in scheme || 'complaint' in value) return null;
  return { scheme: scheme.value, value: value.value };
}

/** The name of a register in its normal form: lower case, with hyphens. */
export function readScheme(given: string): Read<string> {
  const read = readText('scheme', given);
  if ('complaint' in read) return read;
  const scheme = read.value.toLowerCase();
  if (OF_PERSONS.includes(scheme)) {
    return { complaint: `The scheme "${scheme}" is a register of persons. The graph keeps none.` };
  }
  if (SCHEME.test(scheme) && scheme.length <= LONGEST) return { value: scheme };
  return {
    complaint: `The scheme "${read.value}" is not readable. Use lower-case letters, digits and hyphens, such as iso3166-1-alpha-3.`,
  };
}

/** The code in the normal form of its scheme. */
export function readCode({ scheme, value: given }: Identifier): Read<string> {
  const read = readText('value', given);
  if ('complaint' in read) return read;
  const text = read.value;
  if (text === '') return { complaint: 'The value is missing. Write the code.' };
  if (text.length > LONGEST) {
    return { complaint: `The value has ${text.length} characters. Use at most ${LONGEST}.` };
  }
  const known = schemeOf(scheme);
  if (known === null) return { value: text };
  const code = known.normal(copiedCode(known, scheme.trim().toLowerCase(), text));
  if (known.valid(code)) return { value: code };
  return {
    complaint: `The value "${text}" is not a code of ${known.name}. Write one like ${known.example}.`,
  };
}

function schemeOf(given: string): IdentifierScheme | null {
  const scheme = readScheme(given);
  if ('complaint' in scheme || !Object.hasOwn(IDENTIFIER_SCHEMES, scheme.value)) return null;
  return IDENTIFIER_SCHEMES[scheme.value] ?? null;
}

/** The code within an address or behind a prefix; the text itself where it is neither. */
function copiedCode({ copied = [] }: IdentifierScheme, scheme: string, text: string): string {
  const bare = withoutName(scheme, text.replace(/^<(.*)>$/, '$1'));
  const address = /^(?:[a-z\d-]+\.)+[a-z]{2,}\//i.test(bare) ? `https://${bare}` : bare;
  for (const pattern of copied) {
    const code = pattern.exec(bare)?.[1] ?? pattern.exec(address)?.[1];
    if (code !== undefined) return unescaped(code);
  }
  return bare;
}

/** `ROR: 03v6m5e25`, `ISNI 0000 …`: behind the name of the register. */
function withoutName(scheme: string, text: string): string {
  const [first = ''] = scheme.split('-');
  const rest = text.slice(first.length);
  const named = text.toLowerCase().startsWith(first) && /^(?:\s*:\s*|\s+)(?=\S)/.test(rest);
  return named ? rest.replace(/^\s*:?\s*/, '') : text;
}

function unescaped(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
