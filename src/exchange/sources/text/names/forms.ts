import type { Entity } from '../../../../domain/entity.js';
import { isShortForm } from '../../../../reconcile/match/acronyms.js';
import { countryForms, demonymsOf } from './country-forms.js';
import type { Form } from './form.js';
import { partsOf } from './parts.js';
import { nameKeysOf } from '../words/tokens.js';

/** Names in other languages than English are taken from so many words on. */
const SHORTEST_FOREIGN = 2;
const YEAR_BEHIND = /^(\D+?)\s+((?:19|20)\d\d)$/u;

/** All forms of an entity's names that texts are searched for. */
export function formsOf(entity: Entity): Form[] {
  const base = { entityId: entity.id, kind: entity.kind, near: null };
  const names = namesOf(entity);
  const written = names.flatMap((name) => (isShort(name) ? [] : variantsOf(name)));
  const forms: Form[] = [
    ...[...new Set(written)].map((name): Form => ({ ...base, written: name, form: 'NAME' })),
    ...names.filter(isShort).map((name): Form => ({ ...base, written: name, form: 'ACRONYM' })),
    ...acronymsOf(entity).map(([name, form]): Form => ({ ...base, written: name, form })),
    ...partsOf(entity),
  ];
  if (entity.kind !== 'COUNTRY') return forms;
  const adjectives = demonymsOf(entity.id);
  return [
    ...forms,
    ...adjectives.map((name): Form => ({ ...base, written: name, form: 'ADJECTIVE' })),
  ];
}

const isShort = (name: string): boolean => isShortForm(name) && !/\s/.test(name);

function namesOf({ id, kind, name, shortName, names }: Entity): string[] {
  const others = names.filter(({ kind: how, language, value }) => {
    if (how === 'ACRONYM') return false;
    const english = language === null || language === 'en' || language.startsWith('en-');
    return english || nameKeysOf(value).length >= SHORTEST_FOREIGN;
  });
  const more = kind === 'COUNTRY' ? countryForms(id) : [];
  const isTopic = kind === 'THEME' && shortName !== null && !/\s/.test(shortName);
  const all = [
    name,
    ...(shortName === null || isTopic ? [] : [shortName]),
    ...others.map((one) => one.value),
  ];
  return [...new Set([...all, ...more])];
}

/** `IMRF 2022` is `2022 IMRF` too, `Directorate-General for X` is `DG X`. */
function variantsOf(name: string): string[] {
  const [, words, year] = YEAR_BEHIND.exec(name) ?? [];
  const general = name.replace(/^Directorate[- ]General (?:for|of) /, 'DG ');
  return [name, ...(year === undefined ? [] : [`${year} ${words ?? ''}`]), general];
}

function acronymsOf({ acronym, names }: Entity): [string, 'ACRONYM' | 'FORMER_ACRONYM'][] {
  const kept = names
    .filter(({ kind }) => kind === 'ACRONYM')
    .map(({ value, to }): [string, 'ACRONYM' | 'FORMER_ACRONYM'] => [
      value,
      to === null ? 'ACRONYM' : 'FORMER_ACRONYM',
    ]);
  return acronym === null ? kept : [[acronym, 'ACRONYM'], ...kept];
}
