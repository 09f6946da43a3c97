import type { Entity } from '../../../../domain/entity.js';
import { countriesMeant } from '../../../../domain/names/country-names.js';
import { placeInName } from '../../../../reconcile/match/place-in-name.js';
import { nameKeysOf } from '../words/tokens.js';
import type { Form } from './form.js';

/** A part of a name, and what stands near it in a text that means the whole. */
interface Part {
  readonly written: string;
  readonly near: NonNullable<Form['near']>;
}

/** Fewer words are no name any more once the rest is taken away. */
const SHORTEST = 2;
const SHORTEST_OWNED = 3;
const BRACKET = /^(.+?)\s*\(([^()]+)\)$/u;
const OF = /\s+of\s+(?:the\s+)?(?=\p{Lu})/u;
const OWNER =
  /^(?:New |EU |UN |AU |IOM |European Union |United Nations |African Union |(?:\p{Lu}\p{L}+ )?Process )+(?=\p{Lu})/u;

/** `Ministry of Interior (Iraq)` may be called `Ministry of Interior` near the name of Iraq. */
export function partsOf(entity: Entity): Form[] {
  const { id: entityId, kind } = entity;
  if (kind === 'COUNTRY' || kind === 'PLACE' || kind === 'THEME') return [];
  const part = partOf(entity);
  if (part === null || nameKeysOf(part.written).length < SHORTEST) return [];
  return [{ entityId, kind, ...part, form: 'PART' }];
}

function partOf({ kind, name }: Entity): Part | null {
  const bracketed = beforeBracket(name);
  if (bracketed !== null) return bracketed;
  if (kind !== 'ORGANISATION') return owned(name) ?? (kind === 'EVENT' ? edition(name) : null);
  const placed = placeInName(name);
  if (placed === null) return null;
  return { written: placed.body, near: { country: placed.countries[0] ?? null, words: [] } };
}

function beforeBracket(name: string): Part | null {
  const [, written = '', inside = ''] = BRACKET.exec(name) ?? [];
  if (inside === '') return null;
  const [country = null] = countriesMeant(inside);
  return { written, near: { country, words: country === null ? nameKeysOf(inside) : [] } };
}

/** `EU Pact on X` is the `Pact on X` where the text names the Union. */
function owned(name: string): Part | null {
  const [owner = ''] = OWNER.exec(name) ?? [];
  const written = name.slice(owner.length);
  if (owner === '' || nameKeysOf(written).length < SHORTEST_OWNED) return null;
  const words = owner === 'New ' ? [] : nameKeysOf(owner);
  return { written, near: { country: null, words } };
}

/** `6th Ministerial Conference of the Budapest Process` is the `6th Ministerial Conference`. */
function edition(name: string): Part | null {
  const [written = '', rest = ''] = name.split(OF);
  if (rest === '' || !/\d/.test(written)) return null;
  return { written, near: { country: null, words: nameKeysOf(rest) } };
}
