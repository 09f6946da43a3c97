import type { EntityKind } from '../../../../domain/kinds.js';
import { USUAL_SEPARATORS } from '../cells/lists.js';
import type { Profile } from './profile.js';

const ACRONYMS = /^[\p{Lu}\d&.-]{2,}$/u;

/** The signs between names in a column; null where the usual ones do. */
export function separatorsOf(profile: Profile, kind: EntityKind): readonly string[] | null {
  const has = (sign: string): boolean => profile.texts.some((text) => text.includes(sign));
  const slashes = [' / ', ...(kind === 'COUNTRY' ? ['/'] : [])];
  const extra = [...(commaParts(profile, kind) ? [','] : []), ...slashes.filter(has)];
  return extra.length === 0 ? null : [...USUAL_SEPARATORS, ...extra];
}

function commaParts(profile: Profile, kind: EntityKind): boolean {
  if (!profile.texts.some((text) => text.includes(','))) return hasAnd(profile);
  return kind === 'COUNTRY' || kind === 'THEME' || hasLists(profile);
}

/** Whether commas part names: some parts are acronyms, or stand alone in other cells. */
function hasLists({ texts }: Profile): boolean {
  const alone = new Set(texts);
  const withComma = texts.filter((text) => text.includes(','));
  const lists = withComma.filter((text) =>
    text.split(/,|\s+(?:and|et|&)\s+/).some((part) => {
      const name = part.trim();
      return ACRONYMS.test(name) || alone.has(name);
    }),
  );
  return lists.length > withComma.length / 2;
}

const hasAnd = ({ texts }: Profile): boolean =>
  texts.some((text) =>
    text
      .split(/\s+(?:and|et|&)\s+/)
      .some((part, _, all) => all.length === 2 && ACRONYMS.test(part)),
  );
