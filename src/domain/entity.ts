import type { EntityKind } from './kinds.js';

/** What a name is: the main label in a language, a short form, another spelling, an acronym, a past name. */
export const NAME_KINDS = {
  LABEL: { description: 'The full name in a language.' },
  SHORT: { description: 'A short form for labels.' },
  ALIAS: { description: 'Another name or spelling in use.' },
  ACRONYM: { description: 'Initials.' },
  FORMER: { description: 'A name it had before; `from` and `to` say when.' },
} as const;

export type NameKind = keyof typeof NAME_KINDS;

export interface Name {
  readonly value: string;
  /** BCP 47, such as `fr`; null when not known. */
  readonly language: string | null;
  readonly kind: NameKind;
  readonly from: string | null;
  readonly to: string | null;
}

/** A code that another register gives to the entity: `{ scheme: 'ror', value: '…' }`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** A value of one of the fields that only a kind has (see `kinds`). */
export type FieldValue = string | number | readonly string[] | null;

/** What a writer gives to make or change an entity. */
export interface EntityInput {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly acronym: string | null;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly description: string | null;
  readonly website: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** An entity as it is kept. */
export interface Entity extends EntityInput {
  /** For labels: see `labelOf`. */
  readonly label: string;
  /** Folded name: the order of lists. */
  readonly sortName: string;
  /** Record time: ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  readonly updatedAt: string;
}

/** The longest label that fits on a map, in characters. */
export const LABEL_LENGTH = 26;

/** The first of short name, name and acronym that fits on a map. Where none does: in the same order, the name last. */
export function labelOf({
  name,
  shortName,
  acronym,
}: Pick<EntityInput, 'name' | 'shortName' | 'acronym'>): string {
  const fitting = [shortName, name, acronym].find(
    (form) => form !== null && form.length <= LABEL_LENGTH,
  );
  return fitting ?? shortName ?? acronym ?? name;
}

/** Every name an entity answers to, for search. */
export function allNames(
  entity: Pick<EntityInput, 'name' | 'shortName' | 'acronym' | 'names'>,
): string[] {
  const own = [entity.name, entity.shortName, entity.acronym].filter((name) => name !== null);
  return [...new Set([...own, ...entity.names.map((name) => name.value)])];
}

/** The key under which an identifier is unique. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme.toLowerCase()}|${value}`;
}
