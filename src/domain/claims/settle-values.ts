import type { FieldValue, Identifier, Name } from '../entity.js';
import { identifierKey } from '../entity.js';
import { fieldsOf, type EntityKind } from '../kinds.js';
import { firstDay, isPartialDate, lastDay } from '../time/partial-date.js';
import { schemeOf } from './properties.js';
import type { Said } from './said.js';
import { settleNames } from './settle-names.js';
import { weighValues } from './weigh-values.js';

/** What documents, or a writer without one, give to an entity. Nothing is left out: null is "not said". */
export interface EntityValues {
  readonly name: string | null;
  readonly acronym: string | null;
  readonly website: string | null;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/**
 * What the descriptions of an entity add up to: of each property with one value the surest, of
 * equals that of the later document; names and codes united. What was said of an entity merged into
 * this one gives names and codes only. The order of what is said decides but the order of lists.
 * @param answered what the entity answers to without a document, such as its short name.
 */
export function settleValues(
  kind: EntityKind,
  said: readonly Said[],
  answered: readonly (string | null)[] = [],
): EntityValues {
  const best = (property: string, start?: FieldValue): string | null =>
    bestValue(said, property, start);
  const fields: Record<string, FieldValue> = {};
  for (const [field, { type, notBefore: first }] of Object.entries(fieldsOf(kind))) {
    if (type === 'list') fields[field] = listedValues(said, field);
    else fields[field] = fieldValue(type, best(field, fields[first ?? '']));
  }
  const name = best('name');
  const acronym = best('acronym');
  return {
    ...{ name, acronym, website: best('website'), fields },
    names: namesOf(said, [name, acronym, ...answered]),
    identifiers: identifiersOf(said),
  };
}

/**
 * The value that is shown of a property with one value.
 * @param start a date that it cannot lie before.
 */
export function bestValue(
  said: readonly Said[],
  property: string,
  start: FieldValue = null,
): string | null {
  const own = weighValues(statedAs(said, property)).filter(({ isOwn }) => isOwn);
  return own.map(({ value }) => value).find(notBefore(start)) ?? null;
}

/** The values of a property with several, each once. */
function listedValues(said: readonly Said[], property: string): string[] | null {
  const own = weighValues(statedAs(said, property)).filter(({ isOwn }) => isOwn);
  return own.length === 0 ? null : own.map(({ value }) => value).sort();
}

function notBefore(start: FieldValue): (value: string) => boolean {
  if (typeof start !== 'string' || !isPartialDate(start)) return () => true;
  return (value) => !isPartialDate(value) || firstDay(start) <= lastDay(value);
}

/** What is said of a property with one value: of `name` the primary name alone. */
export function statedAs(said: readonly Said[], property: string): Said[] {
  return said.filter(({ stated }) => stated.property === property && stated.nameKind === null);
}

function fieldValue(type: string, value: string | null): FieldValue {
  if (value === null) return null;
  return type === 'integer' || type === 'number' ? Number(value) : value;
}

/** The further names; names and acronyms that others give as the main ones are names of it too. */
function namesOf(said: readonly Said[], own: readonly (string | null)[]): readonly Name[] {
  const names = settleNames(said.filter(({ stated }) => stated.nameKind !== null));
  const answered = new Set([...own, ...names.map(({ value }) => value)]);
  const others = (['name', 'acronym'] as const).flatMap((property) =>
    weighValues(statedAs(said, property))
      .filter(({ value }) => !answered.has(value))
      .map(({ value }) => ({
        value,
        language: null,
        kind: property === 'name' ? ('ALIAS' as const) : ('ACRONYM' as const),
        ...{ from: null, to: null },
      })),
  );
  return [...names, ...others];
}

function identifiersOf(said: readonly Said[]): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const property of new Set(said.map(({ stated }) => stated.property))) {
    const scheme = schemeOf(property);
    if (scheme === null) continue;
    const asserted = new Set(weighValues(statedAs(said, property)).map(({ value }) => value));
    for (const { stated } of statedAs(said, property)) {
      const identifier = { scheme, value: stated.value };
      if (asserted.has(stated.value)) found.set(identifierKey(identifier), identifier);
    }
  }
  return [...found.values()];
}
