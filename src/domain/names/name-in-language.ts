import type { Entity, Name } from '../entity.js';
import { lookUpLanguage } from './language-lookup.js';
import { boreOn, covers } from './name-on.js';

type Named = Pick<Entity, 'name' | 'names'>;

/**
 * The full name of an entity in a language, looked up as RFC 4647 says, else the name that it shows.
 * On a date: the one borne then. A label without a period goes with the present name, so it does not
 * stand for a former one.
 * @param entity as the view shows it, with the name that it bore on the date.
 */
export function nameInLanguage(
  { name, names }: Named,
  language: string,
  on: string | null,
): string {
  const labels = names.filter(({ kind }) => kind === 'LABEL');
  if (on === null) return inLanguage(labels, language)[0]?.value ?? name;
  const borne = names.filter((one) => FULL.includes(one.kind) && covers(one, on) !== 'NO');
  const then = boreOn(inLanguage(borne, language), on, FULL);
  if (then !== undefined) return then.value;
  const isFormer = boreOn(borne, on, FULL)?.to != null;
  const lasting = labels.filter(({ from, to }) => from === null && to === null);
  return (isFormer ? undefined : inLanguage(lasting, language)[0]?.value) ?? name;
}

const FULL: readonly Name['kind'][] = ['FORMER', 'LABEL'];

/** Those of the one language that answers best. */
function inLanguage(names: readonly Name[], language: string): Name[] {
  const tags = names.flatMap((one) => one.language ?? []);
  const tag = lookUpLanguage(language, tags);
  return tag === null ? [] : names.filter((one) => one.language === tag);
}
