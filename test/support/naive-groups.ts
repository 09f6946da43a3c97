import type { Entity, FieldValue } from '../../src/domain/entity.js';
import type { Group } from '../../src/graph/read/groups/grouping.js';
import type { Relation, YearAmount } from '../../src/domain/relation.js';

/** What is grouped: an entity, a relation, or a neighbour with the relation that leads there. */
export interface Member {
  readonly id: string;
  readonly entity?: Entity;
  readonly relation?: Relation;
}

/** A graph as plain lists, with the documents that relations are accepted on. */
export interface Around {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly documentsOf: ReadonlyMap<
    string,
    readonly (readonly [id: string, publisher: string | null])[]
  >;
}

type Values = (member: Required<Member>, around: Around) => readonly FieldValue[];

const year = (date: FieldValue | undefined): FieldValue =>
  typeof date === 'string' ? date.slice(0, 4) : null;
const field =
  (name: string): Values =>
  ({ entity }) => [entity.fields[name] ?? null];
const starting = ['start', 'adoptedOn', 'established', 'published'];

/** What a member says under each key: by reading what the lists show. */
const NAIVE_VALUES: Readonly<Record<string, Values>> = {
  KIND: ({ entity }) => [entity.kind],
  REGION: field('region'),
  SUB_REGION: field('subRegion'),
  ORGANISATION_TYPE: field('organisationType'),
  ORGANISATION_SUBTYPE: field('organisationSubtype'),
  FUNCTION: ({ entity }) => [entity.fields.functions ?? []].flat(),
  DIALOGUE_TYPE: field('dialogueType'),
  FRAMEWORK_TYPE: field('frameworkType'),
  PROJECT_TYPE: field('projectType'),
  ACTIVITY_STATUS: field('activityStatus'),
  EVENT_TYPE: field('eventType'),
  FORMAT: field('format'),
  THEME_TYPE: field('themeType'),
  RESOURCE_TYPE: field('resourceType'),
  PLACE_TYPE: field('placeType'),
  COUNTRY: field('country'),
  CITY: field('city'),
  THEME: ({ entity }, { relations }) =>
    relations.flatMap(({ type, subject, object }) =>
      type === 'ADDRESSES' && subject === entity.id && object.startsWith('theme:') ? [object] : [],
    ),
  ACTIVE_IN: ({ entity }, { relations }) =>
    relations.flatMap(({ type, subject, object }) =>
      type === 'ACTIVE_IN' && subject === entity.id ? [object] : [],
    ),
  START_YEAR: ({ entity }) => [year(starting.map((name) => entity.fields[name]).find(Boolean))],
  END_YEAR: ({ entity }) => [year(entity.fields.end)],
  CURRENCY: field('budgetCurrency'),
  TYPE: ({ relation }) => [relation.type],
  ROLE: ({ relation }) => [relation.role],
  STATUS: ({ relation }) => [relation.status],
  VOTE: ({ relation }) => [relation.vote],
  ACTION: ({ relation }) => [relation.action],
  YEAR: ({ relation }) => [year(relation.validFrom)],
  AMOUNT_YEAR: ({ relation }) =>
    relation.type === 'FUNDS' ? relation.amounts.map((amount) => String(amount.year)) : [],
  SUBJECT: ({ relation }) => [relation.subject],
  OBJECT: ({ relation }) => [relation.object],
  SUBJECT_KIND: ({ relation }, around) => [entityOf(around, relation.subject)?.kind ?? null],
  OBJECT_KIND: ({ relation }, around) => [entityOf(around, relation.object)?.kind ?? null],
  SUBJECT_REGION: ({ relation }, around) => regionOf(around, relation.subject),
  OBJECT_REGION: ({ relation }, around) => regionOf(around, relation.object),
  DOCUMENT: ({ relation }, { documentsOf }) =>
    (documentsOf.get(relation.id) ?? []).map(([id]) => id),
  PUBLISHER: ({ relation }, { documentsOf }) =>
    (documentsOf.get(relation.id) ?? []).flatMap(([, publisher]) => publisher ?? []),
};

const entityOf = ({ entities }: Around, id: string): Entity | undefined =>
  entities.find((entity) => entity.id === id);
const regionOf = (around: Around, id: string): FieldValue[] => [
  entityOf(around, id)?.fields.region ?? null,
];

/** `value, value: count`, and the amounts after it, of every group; sorted. */
export function naivelyGrouped(
  members: readonly Member[],
  keys: readonly string[],
  around: Around,
  withAmounts = true,
): string[] {
  const yearOf = (name: string): string | undefined =>
    keys.includes('AMOUNT_YEAR') ? name.split(', ')[keys.indexOf('AMOUNT_YEAR')] : undefined;
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const combined = keys.reduce<FieldValue[][]>(
      (rows, key) => {
        const found = [...new Set(NAIVE_VALUES[key]?.(member as Required<Member>, around))];
        const values = found.length === 0 ? [null] : found;
        return rows.flatMap((row) => values.map((value) => [...row, value]));
      },
      [[]],
    );
    for (const row of combined) {
      const name = row.map(String).join(', ');
      groups.set(name, [...(groups.get(name) ?? []), member]);
    }
  }
  return [...groups]
    .map(([name, of]) =>
      groupLine(
        name,
        new Set(of.map(({ id }) => id)).size,
        withAmounts ? moneyOf(of, around, yearOf(name)) : [],
      ),
    )
    .sort();
}

/** What moved over relations, or was given to entities; of one year where that is a key. */
function moneyOf(
  members: readonly Member[],
  { relations }: Around,
  year: string | undefined,
): readonly YearAmount[] {
  return members.flatMap(({ relation, entity }) => {
    const over =
      relation === undefined ? relations.filter(({ object }) => object === entity?.id) : [relation];
    return over.flatMap(({ type, amounts }) =>
      type === 'FUNDS'
        ? amounts.filter((amount) => year === undefined || String(amount.year) === year)
        : [],
    );
  });
}

/** Groups as a statement found them, in the same form. */
export function groupLines(groups: readonly Group[]): string[] {
  return groups
    .map(({ keys, count, amounts }) =>
      groupLine(keys.map(({ value }) => String(value)).join(', '), count, amounts),
    )
    .sort();
}

/** A group as a line of text: what it has in common, how many, and its money. */
function groupLine(
  name: string,
  count: number,
  amounts: readonly Pick<YearAmount, 'currency' | 'kind' | 'value'>[],
): string {
  const sums = new Map<string, number>();
  for (const { currency, kind, value } of amounts) {
    const unit = `${kind ?? 'UNKNOWN'} ${currency}`;
    sums.set(unit, (sums.get(unit) ?? 0) + value);
  }
  const money = [...sums].map(([unit, sum]) => ` ${unit} ${sum.toFixed(2)}`).sort();
  return `${name}: ${count}${money.join('')}`;
}
