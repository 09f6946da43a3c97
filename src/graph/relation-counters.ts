import { isEntityKind, type EntityKind } from '../domain/kinds.js';
import { isRelationType, type RelationType } from '../domain/relation-types.js';
import type { Row } from '../engine/statement.js';

/*
 * Every entity keeps how many present relations it has: by type, by the end that it is itself, and
 * by the kind of the entity at the other end. The transaction that changes relations changes the
 * counters of their ends. They are made of the relations, so never given, and not exported.
 */

/** Whether the entity is the subject, the object or, in what older versions took, both. */
export type Way = 'OUT' | 'IN' | 'SELF';

export interface Counter {
  readonly type: RelationType;
  readonly way: Way;
  /** Of the entity at the other end. */
  readonly kind: EntityKind;
  readonly count: number;
}

const SIGNS: Readonly<Record<Way, string>> = { OUT: '>', IN: '<', SELF: '=' };
const WAYS: Readonly<Record<string, Way>> = { '>': 'OUT', '<': 'IN', '=': 'SELF' };

/** What is counted, as text: `MEMBER_OF>DIALOGUE`, `FUNDS<ORGANISATION`. */
export function counterKey({ type, way, kind }: Omit<Counter, 'count'>): string {
  return `${type}${SIGNS[way]}${kind}`;
}

/**
 * The counters that an entity keeps; null where it keeps none, so that its relations must be looked
 * at: while an import fills the store.
 */
export function countersOf(kept: unknown): Counter[] | null {
  if (typeof kept !== 'string') return null;
  return kept === '' ? [] : kept.split(' ').map(counterOf);
}

function counterOf(text: string): Counter {
  const [, type, sign, kind, count] = /^(\w+)([<>=])(\w+):(\d+)$/.exec(text) ?? [];
  const way = WAYS[sign ?? ''];
  if (!isRelationType(type) || way === undefined || !isEntityKind(kind)) {
    throw new Error(`Stored counter that cannot be read: ${text}`);
  }
  return { type, way, kind, count: Number(count) };
}

/** The properties that hold counters: each in a text, and their sum for orders. */
export function counterProperties(counts: ReadonlyMap<string, number>): {
  readonly relationCounts: string;
  readonly relationCount: number;
} {
  const some = [...counts].filter(([, count]) => count > 0);
  return {
    relationCounts: some
      .map(([key, count]) => `${key}:${count}`)
      .sort()
      .join(' '),
    relationCount: some.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** Of an entity without relations. */
export const NO_RELATIONS = counterProperties(new Map());

/** What was given of an entity: all that is stored but its counters. */
export function withoutCounters(props: Row): Row {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !(name in NO_RELATIONS)));
}
