import type { AmountKind } from '../../../../domain/relation.js';
import type { ActivityDates, Kinship, Participation } from './activity.js';

// Codes of the embedded lists of IATI 2.03, and the words that stood in their place in 1.04 and 1.05.

type Codes<Value> = Readonly<Record<string, Value>>;

export const ROLES: Codes<Participation> = {
  ...{ 1: 'FUNDS', FUNDING: 'FUNDS' },
  ...{ 2: 'ACCOUNTABLE_FOR', ACCOUNTABLE: 'ACCOUNTABLE_FOR' },
  ...{ 3: 'EXTENDS', EXTENDING: 'EXTENDS' },
  ...{ 4: 'IMPLEMENTS', IMPLEMENTING: 'IMPLEMENTS' },
};

export const DATES: Codes<keyof ActivityDates> = {
  ...{ 1: 'plannedStart', 'START-PLANNED': 'plannedStart' },
  ...{ 2: 'actualStart', 'START-ACTUAL': 'actualStart' },
  ...{ 3: 'plannedEnd', 'END-PLANNED': 'plannedEnd' },
  ...{ 4: 'actualEnd', 'END-ACTUAL': 'actualEnd' },
};

export const KINSHIPS: Codes<Kinship> = {
  ...{ 1: 'parent', 2: 'child', 3: 'sibling', 4: 'co-funded', 5: 'third party' },
};

export interface Flow {
  readonly way: 'IN' | 'OUT';
  readonly kind: AmountKind;
}

const PAID: Flow = { way: 'OUT', kind: 'DISBURSEMENT' };
const COMMITTED: Flow = { way: 'OUT', kind: 'COMMITMENT' };
const RECEIVED: Flow = { way: 'IN', kind: 'DISBURSEMENT' };

/** What transactions of a type say; null for those that fund nothing: interest, repayment, equity, guarantees. */
export const TRANSACTIONS: Codes<Flow | null> = {
  ...{ 1: RECEIVED, IF: RECEIVED },
  ...{ 2: COMMITTED, C: COMMITTED },
  ...{ 3: PAID, D: PAID, 4: PAID, E: PAID },
  ...{ 5: null, IR: null, 6: null, LR: null, 7: null, R: null },
  ...{ 8: null, QP: null, 9: null, QS: null, 10: null, CG: null },
  11: { way: 'IN', kind: 'COMMITMENT' },
  12: { way: 'OUT', kind: 'PLEDGE' },
  13: { way: 'IN', kind: 'PLEDGE' },
};

/** The lists of sectors by the words of version 1. */
const SECTOR_LISTS: Codes<string> = {
  ...{ DAC: '1', 'DAC-3': '2', COFOG: '3', NACE: '4', NTEE: '5', ADT: '6' },
  ...{ RO: '99', RO2: '98', WB: '99' },
};

/** The list of a sector; without a word it is that of the DAC. */
export function sectorList(given: string | null): string {
  if (given === null) return '1';
  return SECTOR_LISTS[given.toUpperCase()] ?? given;
}
