import type { EntityInput } from '../entity.js';
import type { KindField } from '../kind-field.js';
import { fieldsOf, KINDS, type EntityKind, type KindInfo } from '../kinds.js';
import type { Days } from './days.js';
import { DAY_MAX, DAY_MIN, firstDay, lastDay } from './partial-date.js';

/** The days that the dates of an entity may mean: a year stands for each of its days. */
export interface EntityDays {
  /** On which it may have begun; null where no date says so. */
  readonly start: Days | null;
  /** On which it may have ended; null where no date says so. */
  readonly end: Days | null;
  /** On which it may have been under way; null for what has no date, or does not last. */
  readonly lasts: Days | null;
}

/** What its dates say of an entity. An end is never before the start, so each narrows the other. */
export function entityDays({ kind, fields }: Pick<EntityInput, 'kind' | 'fields'>): EntityDays {
  const dated = (fits: (field: KindField) => boolean): Days | null => {
    const name = Object.entries(fieldsOf(kind)).find(([, field]) => fits(field))?.[0];
    const date = name === undefined ? null : fields[name];
    return typeof date === 'string' ? { from: firstDay(date), to: lastDay(date) } : null;
  };
  const start = dated(({ marks }) => marks === 'start');
  const end = dated(({ marks }) => marks === 'end');
  const covered = {
    from: dated(({ covers }) => covers === 'from'),
    to: dated(({ covers }) => covers === 'to'),
  };
  return {
    start: start && { from: start.from, to: Math.min(start.to, end?.to ?? start.to) },
    end: end && { from: Math.max(end.from, start?.from ?? end.from), to: end.to },
    lasts: lasting(kind, covered.from ?? start, covered.to ?? end),
  };
}

function lasting(kind: EntityKind, start: Days | null, end: Days | null): Days | null {
  const { lasts }: KindInfo = KINDS[kind];
  if (lasts === undefined || (start === null && end === null)) return null;
  const known = { from: DAY_MIN, to: DAY_MAX };
  const [first, last] = lasts === 'dated' ? [start ?? end, end ?? start] : [start, end];
  return { from: (first ?? known).from, to: (last ?? known).to };
}

/** Whether a kind has a date that says so: which range filters its entities can be put to. */
export function datesOf(kind: EntityKind): Record<keyof EntityDays, boolean> {
  const marks = Object.values(fieldsOf(kind)).map((field) => field.marks);
  const { lasts }: KindInfo = KINDS[kind];
  return { start: marks.includes('start'), end: marks.includes('end'), lasts: lasts !== undefined };
}
