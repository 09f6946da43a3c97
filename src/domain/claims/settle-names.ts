import type { Name, NameKind } from '../entity.js';
import { DAY_MAX, DAY_MIN, firstDay, lastDay } from '../time/partial-date.js';
import type { Said } from './said.js';
import { weighValues } from './weigh-values.js';

/**
 * The further names that documents give, each once: those with equal text, language and kind whose
 * periods meet are one name, with the best evidenced dates. Names that are only denied are left out.
 */
export function settleNames(said: readonly Said[]): Name[] {
  return grouped(said).flatMap((same) => {
    const spells = spellsOf(same.filter(({ description }) => description.polarity === 'ASSERTS'));
    const denials = same.filter(({ description }) => description.polarity === 'DENIES');
    return spells.filter((spell) => weighValues([...spell, ...denials]).length > 0).flatMap(nameOf);
  });
}

function grouped(said: readonly Said[]): Said[][] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const { value, language, nameKind } = one.stated;
    const key = JSON.stringify([value, language, nameKind]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Statements whose periods meet, in chains; those without a date are with the first. */
function spellsOf(said: readonly Said[]): Said[][] {
  const isDated = ({ stated }: Said): boolean => stated.from !== null || stated.to !== null;
  const spells: Said[][] = [];
  for (const one of said.filter(isDated).sort((a, b) => days(a).from - days(b).from)) {
    const met = spells.find((spell) => spell.some((other) => meets(one, other)));
    if (met === undefined) spells.push([one]);
    else met.push(one);
  }
  const undated = said.filter((one) => !isDated(one));
  const [first] = spells;
  if (first !== undefined) first.push(...undated);
  else if (undated.length > 0) spells.push(undated);
  return spells;
}

function days({ stated: { from, to } }: Said): { from: number; to: number } {
  return {
    from: from === null ? DAY_MIN : firstDay(from),
    to: to === null ? DAY_MAX : lastDay(to),
  };
}

function meets(a: Said, b: Said): boolean {
  return days(a).from <= days(b).to && days(b).from <= days(a).to;
}

function nameOf(spell: readonly Said[]): Name[] {
  const [first] = spell;
  if (first === undefined) return [];
  const { value, language, nameKind } = first.stated;
  const from = weighValues(spell, ({ stated }) => stated.from)[0]?.value ?? null;
  const ends = weighValues(spell, ({ stated }) => stated.to).map((end) => end.value);
  const to = ends.find((end) => from === null || firstDay(from) <= lastDay(end)) ?? null;
  return [{ value, language, kind: nameKind as NameKind, from, to }];
}
