import type { Entity } from '../entity.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../kinds.js';
import {
  DAY_MAX,
  DAY_MIN,
  dayText,
  firstDay,
  lastDay,
  today,
  type PartialDate,
} from './partial-date.js';
import type { EndKnowledge, Relation } from '../relation.js';

/** How exact a date is. */
export const PRECISIONS = {
  YEAR: { description: 'A year.' },
  MONTH: { description: 'A month of a year.' },
  DAY: { description: 'A day.' },
} as const;
export type Precision = keyof typeof PRECISIONS;

export const END_KNOWLEDGE = {
  DATED: { description: 'A source states a date.' },
  OPEN: { description: 'A source states a start and no end: it went on when that was said.' },
  UNKNOWN: { description: 'No source states a date.' },
} as const satisfies Record<EndKnowledge, { description: string }>;

/** The dates of one kind of entity: a start and an end, or one moment. */
interface DateFields {
  readonly start: string;
  /** Null for a moment: it ends when it begins. */
  readonly end: string | null;
}

const DATE_FIELDS: ReadonlyMap<EntityKind, DateFields> = new Map(
  ENTITY_KINDS.flatMap((kind) => {
    const fields = Object.entries(fieldsOf(kind));
    const start = fields.find(([, { marks }]) => marks === 'start')?.[0];
    const end = fields.find(([, { marks }]) => marks === 'end')?.[0] ?? null;
    return start === undefined ? [] : [[kind, { start, end }] as const];
  }),
);

/** Kinds of entity with dates of their own. */
export const DATED_KINDS: readonly EntityKind[] = [...DATE_FIELDS.keys()];

/** Kinds that happen, with a start and an end: EVENT and PROJECT. */
export const HAPPENING_KINDS: readonly EntityKind[] = DATED_KINDS.filter(
  (kind) => DATE_FIELDS.get(kind)?.end !== null,
);

/** What happened to an entity at its one date: "established", "adopted", "published"; or null. */
export function momentOf(kind: EntityKind): string | null {
  const fields = DATE_FIELDS.get(kind);
  return fields?.end === null ? fields.start.replace(/On$/, '') : null;
}

/** When something was, with what is not known about it. */
export interface Span {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly startKnown: EndKnowledge;
  readonly endKnown: EndKnowledge;
  /** Days between which it can have begun and ended; null where nothing bounds them. */
  readonly startEarliest: PartialDate | null;
  readonly startLatest: PartialDate | null;
  readonly endEarliest: PartialDate | null;
  readonly endLatest: PartialDate | null;
}

export function spanOfEntity({ kind, fields }: Pick<Entity, 'kind' | 'fields'>): Span {
  const dates = DATE_FIELDS.get(kind);
  const read = (name: string | null | undefined): string | null => {
    const value = name == null ? null : fields[name];
    return typeof value === 'string' ? value : null;
  };
  const from = read(dates?.start);
  const to = dates?.end === null ? from : read(dates?.end);
  const known = (date: string | null): EndKnowledge => (date === null ? 'UNKNOWN' : 'DATED');
  const earliest = from === null ? null : firstDay(from);
  const latest = to === null ? null : lastDay(to);
  return {
    ...{ from, to, startKnown: known(from), endKnown: known(to) },
    startEarliest: text(earliest),
    startLatest: text(least([from && lastDay(from), latest])),
    endEarliest: text(most([to && firstDay(to), earliest])),
    endLatest: text(latest),
  };
}

/** The ends of a relation lie within the days that some source leaves possible. */
export function spanOfRelation(relation: Relation): Span {
  const { validFrom, validTo, validFromKnown, validToKnown } = relation;
  const earliest = relation.validFromDay === DAY_MIN ? null : relation.validFromDay;
  const latest = relation.validToDay === DAY_MAX ? null : relation.validToDay;
  return {
    ...{ from: validFrom, to: validTo, startKnown: validFromKnown, endKnown: validToKnown },
    startEarliest: text(earliest),
    startLatest: text(begunBy(relation, latest)),
    endEarliest: text(lastedTo(relation, earliest)),
    endLatest: text(latest),
  };
}

/** It began by the first day that is certain; where none is, by its start, or when a source saw it. */
function begunBy(
  { validFrom, observedOn, certainDays }: Relation,
  latest: number | null,
): number | null {
  const began = least([validFrom && lastDay(validFrom), latest, ...observedOn.map(lastDay)]);
  return certainDays[0]?.from ?? began;
}

/**
 * It lasted until a source saw it, but no longer than it is certain; where a later period than the one
 * shown is certain, to the end of that one. An act has not ended today.
 */
function lastedTo(
  { validTo, observedOn, lastSeen, certainDays }: Relation,
  earliest: number | null,
): number | null {
  const certain = certainDays.at(-1);
  if (certain?.to === DAY_MAX) return firstDay(today());
  const seen = lastSeen === null ? observedOn : [...observedOn, lastSeen];
  const lasted = most([validTo && firstDay(validTo), earliest, ...seen.map(firstDay)]);
  const isShownEarlier = certain !== undefined && lasted !== null && lasted < certain.from;
  return isShownEarlier ? certain.to : least([lasted, certain?.to ?? null]);
}

type Days = readonly (number | '' | null)[];

const numbers = (days: Days): number[] => days.filter((day) => typeof day === 'number');

function least(days: Days): number | null {
  const known = numbers(days);
  return known.length === 0 ? null : Math.min(...known);
}

function most(days: Days): number | null {
  const known = numbers(days);
  return known.length === 0 ? null : Math.max(...known);
}

const text = (day: number | null): PartialDate | null => (day === null ? null : dayText(day));

const PRECISION_OF_LENGTH: Readonly<Record<number, Precision>> = {
  4: 'YEAR',
  7: 'MONTH',
  10: 'DAY',
};

export function precisionOf(date: PartialDate | null): Precision | null {
  return date === null ? null : (PRECISION_OF_LENGTH[date.length] ?? null);
}
