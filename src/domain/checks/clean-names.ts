import { NAME_KINDS, type EntityInput, type Name } from '../entity.js';
import { checkOrder, readDate } from './read-date.js';
import type { Cleaning } from './cleaning.js';
import { readLanguage } from './read-language.js';
import { readName } from './read-name.js';

const MOST_NAMES = 100;

type Own = Pick<EntityInput, 'name' | 'shortName' | 'acronym'>;

/**
 * Further names in their normal form, each once. One that only repeats the name, short name or
 * acronym is left out, and so is an undated one where the same stands with its dates.
 */
export function cleanNames(cleaning: Cleaning, names: readonly Name[], own: Own): Name[] {
  if (names.length > MOST_NAMES) {
    cleaning.refuse('names', `An entity has at most ${MOST_NAMES} other names.`);
  }
  const read = names.map((name, at) => cleanName(cleaning, name, `names.${at}`));
  const told = new Set([own.name, own.shortName, own.acronym]);
  const distinct = new Map(read.map((name) => [nameKey(name), name]));
  const dated = new Set([...distinct.values()].filter(isDated).map(wordKey));
  return [...distinct.values()].filter((name) => {
    if (name.value === '' || isDated(name)) return true;
    return !dated.has(wordKey(name)) && !(name.language === null && told.has(name.value));
  });
}

const isDated = ({ from, to }: Name): boolean => from !== null || to !== null;
const wordKey = ({ value, language, kind }: Name): string =>
  JSON.stringify([value, language, kind]);
const nameKey = (name: Name): string => JSON.stringify([wordKey(name), name.from, name.to]);

/** One further name in its normal form. */
export function cleanName(cleaning: Cleaning, name: Name, path: string): Name {
  const value = cleaning.take(`${path}.value`, readName('value', name.value), '');
  if (!Object.hasOwn(NAME_KINDS, name.kind)) {
    const kinds = Object.keys(NAME_KINDS).join(', ');
    cleaning.refuse(`${path}.kind`, `The kind "${name.kind}" is not known. Use one of: ${kinds}.`);
  }
  const language = readLanguage('language', name.language ?? '');
  const from = cleaning.take(`${path}.from`, readDate('from', name.from ?? ''), null);
  const to = cleaning.take(`${path}.to`, readDate('to', name.to ?? ''), null);
  checkOrder(cleaning, [from, to], ['from', 'to'], `${path}.to`);
  return {
    value,
    language: cleaning.take(`${path}.language`, language, null),
    kind: name.kind,
    from,
    to,
  };
}
