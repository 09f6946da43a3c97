import { hashId } from './ids.js';
import { relationTypeInfo, type RelationType } from './relation-types.js';
import type { Days } from './time/days.js';

export const RELATION_STATUSES = {
  ACTUAL: { description: 'It holds or held.' },
  PLANNED: { description: 'It was announced.' },
  CLAIMED: { description: 'A third party alleges it.' },
} as const;
export type RelationStatus = keyof typeof RELATION_STATUSES;

/** Strongest first: of several claims the strongest status wins. */
export const STATUS_ORDER: readonly RelationStatus[] = ['ACTUAL', 'PLANNED', 'CLAIMED'];

export const VOTES = {
  YES: { description: 'In favour.' },
  NO: { description: 'Against.' },
  ABSTAIN: { description: 'Abstained.' },
} as const;
export type Vote = keyof typeof VOTES;

export const AMOUNT_KINDS = {
  COMMITMENT: { description: 'Promised in writing, with an obligation to pay.' },
  DISBURSEMENT: { description: 'Paid out or spent.' },
  PLEDGE: { description: 'Announced, without an obligation.' },
  BUDGET: { description: 'Planned in a budget.' },
} as const;
export type AmountKind = keyof typeof AMOUNT_KINDS;

export interface YearAmount {
  readonly year: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The sum of the year. Below zero where more was taken back than given. */
  readonly value: number;
  /** What became of the money; null when the source does not say. */
  readonly kind: AmountKind | null;
}

/** An amount as it is kept: its parts in this order, and no kind that is not known. */
export function yearAmount({
  year,
  currency,
  value,
  kind = null,
}: Omit<YearAmount, 'kind'> & { readonly kind?: string | null | undefined }): YearAmount {
  return { year, currency, value, kind: isAmountKind(kind) ? kind : null };
}

export function isAmountKind(value: unknown): value is AmountKind {
  return typeof value === 'string' && Object.hasOwn(AMOUNT_KINDS, value);
}

/** What makes a relation the same relation, its period apart. */
export interface RelationKey {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly role: string | null;
  readonly action: string | null;
  readonly vote: Vote | null;
}

/** Whether an end of the period is a date, open, or not known. */
export type EndKnowledge = 'DATED' | 'OPEN' | 'UNKNOWN';

/** What the claims of a relation add up to. */
export interface RelationSummary {
  readonly status: RelationStatus;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly validFromKnown: EndKnowledge;
  readonly validToKnown: EndKnowledge;
  /** Days for which a source vouches, sorted. */
  readonly observedOn: readonly string[];
  /** The first and the last day on which some claim leaves it possible; ±10^9 where nothing bounds it. */
  readonly validFromDay: number;
  readonly validToDay: number;
  /** The days on which it certainly held: a claim vouches for them and none contradicts. */
  readonly certainDays: readonly Days[];
  /** The latest date on which a source saw it; null where none tells. */
  readonly lastSeen: string | null;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly amounts: readonly YearAmount[];
}

const SUMMARY_FIELDS = [
  'status',
  'validFrom',
  'validTo',
  'validFromKnown',
  'validToKnown',
  'observedOn',
  'validFromDay',
  'validToDay',
  'certainDays',
  'lastSeen',
  'confidence',
  'sourceCount',
  'amounts',
] as const satisfies readonly (keyof RelationSummary)[];

/** True when both say the same, or both nothing. */
export function sameSummary(a: RelationSummary | null, b: RelationSummary | null): boolean {
  if (a === null || b === null) return a === b;
  return SUMMARY_FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

/** A relation as it is kept: one version of one spell. */
export interface Relation extends RelationSummary, RelationKey {
  readonly id: string;
  readonly recordedAt: string;
  /** Null while this version is the present one. */
  readonly retractedAt: string | null;
}

/** The key as it is stored: of a symmetric type the smaller id is the subject. */
export function canonicalKey(key: RelationKey): RelationKey {
  const swap = relationTypeInfo(key.type).symmetric === true && key.object < key.subject;
  return swap ? { ...key, subject: key.object, object: key.subject } : key;
}

/** The id of the spell that a claim with this start opened. */
export function relationId(key: RelationKey, start: string | null): string {
  const { subject, type, object, role, action, vote } = key;
  return hashId('relation', [subject, type, object, role, action, vote, start]);
}

/** The text under which claims of one relation meet. */
export function keyText(key: RelationKey): string {
  return JSON.stringify([key.subject, key.type, key.object, key.role, key.action, key.vote]);
}
