import { relationConfidence } from './confidence.js';
import type { Said } from './said.js';
import { DAY_MIN, lastDay } from '../time/partial-date.js';

/** One of the values that documents give to a property, with all who give it. */
export interface WeighedValue {
  readonly value: string;
  /** How sure it is, 0–1: independent publishers that agree add up, denials take away. */
  readonly weight: number;
  /** Last day of the latest document that gives it. */
  readonly latest: number;
  /** True when at least one document gives it to this very entity, not to one merged into it. */
  readonly isOwn: boolean;
}

/** How sure several documents are together: as for relations. */
export function weightOf(said: readonly Said[]): number {
  return relationConfidence(
    said.map(({ description, document, confidence }) => ({
      publisher: document.publisher ?? document.id,
      polarity: description.polarity,
      confidence,
      reliability: document.reliability,
    })),
  );
}

/**
 * The values of one property, best first: the surest, of equals that of the later document. Values
 * that are only denied are left out.
 * @param textOf what makes two statements the same value.
 */
export function weighValues(
  said: readonly Said[],
  textOf: (said: Said) => string | null = ({ stated }) => stated.value,
): WeighedValue[] {
  const values = new Set(said.map(textOf).filter((text) => text !== null));
  return [...values]
    .map((value) =>
      weigh(
        value,
        said.filter((one) => textOf(one) === value),
      ),
    )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.latest - a.latest || (a.value < b.value ? -1 : 1));
}

function weigh(value: string, said: readonly Said[]): WeighedValue {
  const asserting = said.filter(({ description }) => description.polarity === 'ASSERTS');
  return {
    value,
    weight: weightOf(said),
    latest: Math.max(DAY_MIN, ...asserting.map(dayOf)),
    isOwn: asserting.some(({ ofMerged }) => !ofMerged),
  };
}

/** The day of a document: when it was published, else when it was read. */
function dayOf({ document: { date, retrieved } }: Said): number {
  const day = date ?? retrieved;
  return day === null ? DAY_MIN : lastDay(day);
}
