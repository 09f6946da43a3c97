import type { Entity } from '../../domain/entity.js';
import { countriesMeant } from '../../domain/names/country-names.js';
import { cutName, type CutName } from '../../domain/names/kinship.js';
import { acronymKey } from './acronyms.js';
import { readName, type ReadName } from './read-name.js';

/** An entity of the graph as parties are compared with it. */
export interface KnownParty {
  readonly entity: Entity;
  readonly names: readonly ReadName[];
  /** Keys of the acronyms that it has today. */
  readonly acronyms: ReadonlySet<string>;
  /** Of the country that it is a part of or lies in, by relations or fields. */
  readonly countries: ReadonlySet<string>;
  /** Names of the bodies that it is a part of. */
  readonly wholes: readonly CutName[];
}

/** Where an entity belongs, as relations say it. */
export interface Belonging {
  /** Ids of countries. */
  readonly countries: readonly string[];
  /** Names of the bodies that it is a part of. */
  readonly wholes: readonly string[];
}

/** The names of an entity that are no acronyms, the main one first. */
export function fullNames({ name, shortName, names }: Entity): string[] {
  const others = names.filter(({ kind }) => kind !== 'ACRONYM').map(({ value }) => value);
  return [...new Set([name, ...(shortName === null ? [] : [shortName]), ...others])];
}

/** Keys of the acronyms that an entity has today, not of those that it had. */
export function acronymsOf({ acronym, names }: Entity): string[] {
  const today = names.filter(({ kind, to }) => kind === 'ACRONYM' && to === null);
  const all = [...(acronym === null ? [] : [acronym]), ...today.map(({ value }) => value)];
  return [...new Set(all.map(acronymKey))];
}

export function knownParty(entity: Entity, { countries, wholes }: Belonging): KnownParty {
  const { country } = entity.fields;
  return {
    entity,
    names: fullNames(entity).map(readName),
    acronyms: new Set(acronymsOf(entity)),
    countries: new Set([
      ...countries,
      ...(typeof country === 'string' ? [country] : []),
      ...entity.identifiers.flatMap(({ scheme, value }) => countryOfCode(scheme, value)),
    ]),
    wholes: wholes.map(cutName),
  };
}

/** The country in which a body is registered: codes of organisations in IATI begin with it. */
export function countryOfCode(scheme: string, value: string): string[] {
  const [, country = ''] = /^(?!X)([A-Z]{2})-/.exec(value) ?? [];
  return scheme === 'iati-org' && country !== '' ? countriesMeant(country) : [];
}
