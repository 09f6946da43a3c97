import { allNames, type Entity } from '../domain/entity.js';
import { comparedWords } from '../domain/names/compared-words.js';
import { segments } from './segments.js';
import { comparedName, SAME, similarity, type ComparedName } from '../domain/names/likeness.js';

/** A name as it was asked: whole, and the parts it may be made of. */
export interface AskedName {
  readonly whole: ComparedName;
  readonly parts: readonly ComparedName[];
}

/** An entity with its names ready to be compared. */
export interface ComparedEntity {
  readonly entity: Entity;
  readonly names: readonly { readonly text: string; readonly compared: ComparedName }[];
}

export interface NameMatch {
  /** 0–1. */
  readonly likeness: number;
  /** True when nothing but small words, spelling and punctuation differ. */
  readonly exact: boolean;
  /** The name of the entity that is most like it. */
  readonly name: string;
}

/** A part alone says less than the whole; the first part says more than what follows. */
const FIRST_PART = 0.75;
const OTHER_PART = 0.7;
const GOOD_PART = 0.9;
/** An acronym is a name that others may have too. */
const ACRONYM = 0.96;

const compared = (text: string): ComparedName => comparedName(comparedWords(text));

export function askedName(text: string): AskedName {
  const parts = segments(text);
  return { whole: compared(text), parts: parts.length < 2 ? [] : parts.map(compared) };
}

export function comparedEntity(entity: Entity): ComparedEntity {
  return {
    entity,
    names: allNames(entity).map((text) => ({ text, compared: compared(text) })),
  };
}

/** How well the best name of an entity meets the name that was asked. */
export function matchName({ whole, parts }: AskedName, candidate: ComparedEntity): NameMatch {
  const all = bestName(whole, candidate);
  if (parts.length === 0 || all.exact) return all;
  const found = parts.map((part) => bestName(part, candidate));
  if (found.every(({ exact }) => exact)) {
    return { likeness: SAME, exact: true, name: found[0]?.name ?? all.name };
  }
  return found
    .map(({ likeness, name }, at) => ({
      likeness: likeness < GOOD_PART ? 0 : likeness * (at === 0 ? FIRST_PART : OTHER_PART),
      exact: false,
      name,
    }))
    .reduce((best, part) => (part.likeness > best.likeness ? part : best), all);
}

function bestName(asked: ComparedName, { entity, names }: ComparedEntity): NameMatch {
  let best: NameMatch = { likeness: 0, exact: false, name: entity.name };
  for (const { text, compared: name } of names) {
    const alike = similarity(asked, name);
    const likeness = alike === 1 && isAcronym(text, entity) ? ACRONYM : alike;
    if (likeness > best.likeness) best = { likeness, exact: alike >= SAME, name: text };
  }
  return best;
}

function isAcronym(text: string, { name, acronym, names }: Entity): boolean {
  if (text === name) return false;
  return text === acronym || names.some(({ kind, value }) => kind === 'ACRONYM' && value === text);
}
