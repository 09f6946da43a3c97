import { isAcronym, isInitialsOf } from '../../../../reconcile/match/acronyms.js';
import type { Form } from '../names/form.js';
import type { Reading } from './longest-name.js';
import type { Mention } from './mention.js';
import { isInCapitals, WORDS_IN_CAPITALS } from './written.js';

/** Whom initials mean: what they stand for, or null. */
export type Short = Omit<Mention, 'start' | 'end' | 'isWithin'>;

/** What a text has said before its initials are read. */
export interface Said {
  /** Ids of the entities whose names stand in it. */
  readonly known: ReadonlySet<string>;
  /** To whom it gives which initials. */
  readonly told: ReadonlyMap<string, Short>;
}

/** Two letters are initials of much: they count where the name stands in the text too. */
const SURE_PAIRS = new Set(['UN', 'EU', 'AU', 'UK', 'US']);
const INTRODUCED = /^\s*[-–—,]?\s*[([]?["“‘']?(?:hereinafter |hereafter |or )?["“‘']?$/u;

/** What a text says of its names: `International Organization for Migration (IOM)`. */
export function saidBy({ text, tokens }: Reading, mentions: readonly Mention[]): Said {
  const whole = mentions.filter(({ isWithin }) => !isWithin);
  const ends = new Map(whole.map((one) => [one.end, one]));
  const told = new Map<string, Short>();
  for (const [at, { raw, start }] of tokens.entries()) {
    const mention = ends.get(tokens[at - 1]?.end ?? -1);
    const short = singularOf(raw);
    if (mention === undefined || told.has(short)) continue;
    if (gives(text, mention, { short, start })) told.set(short, shortOf(mention));
  }
  return { known: new Set(mentions.map(({ entityId }) => entityId)), told };
}

function gives(
  text: string,
  mention: Mention,
  { short, start }: { readonly short: string; readonly start: number },
): boolean {
  const between = text.slice(mention.end, start);
  if (between === '' || !isAcronym(short) || !INTRODUCED.test(between)) return false;
  const name = text.slice(mention.start, mention.end);
  return /\s/.test(name) && isInitialsOf(short, name);
}

const shortOf = ({ entityId, kind }: Pick<Mention, 'entityId' | 'kind'>): Short => ({
  ...{ entityId, kind, isAdjective: false },
});

/** `IOMs` is what a lost apostrophe leaves of `IOM's`. */
const singularOf = (raw: string): string => raw.replace(/(?<=\p{Lu}{2})s$/u, '');

/** Whom initials mean in this text; null for other words and where it stays open. */
export function shortName(reading: Reading, at: number, said: Said): Short | null {
  const { text, tokens, lexicon } = reading;
  const raw = tokens[at]?.raw ?? '';
  const short = singularOf(raw);
  const given = said.told.get(short);
  if (given !== undefined) return given;
  if (WORDS_IN_CAPITALS.has(raw) && isInCapitals(text, tokens, at)) return null;
  const exact = lexicon.short(raw);
  const one = onlyOne(exact.length > 0 ? exact : lexicon.short(short), said.known);
  return one !== null && isSure(short, one, said) ? shortOf(one) : null;
}

const isSure = (short: string, { entityId }: Form, { known }: Said): boolean =>
  short.length > 2 || SURE_PAIRS.has(short) || known.has(entityId);

/** The one who has initials, or of several the one whose name stands in the text. */
function onlyOne(all: readonly Form[], known: ReadonlySet<string>): Form | null {
  const forms = all.filter(({ form, entityId }) => form === 'ACRONYM' || known.has(entityId));
  const named = forms.filter(({ entityId }) => known.has(entityId));
  const single = [forms, named].find((some) => new Set(some.map((one) => one.entityId)).size === 1);
  return single?.[0] ?? null;
}
