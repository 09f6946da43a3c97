import { partOf } from '../../../domain/claims/properties.js';
import type { Statement } from './documents.js';

/** A value with all the documents that speak of it. */
export interface StatedValue {
  /** The first that says so, else the first that denies it: why the value is shown, or not. */
  readonly first: Statement;
  readonly statements: readonly Statement[];
}

/** The values stated of one part of an entity, such as `adoptedOn` or `names`: those shown first. */
export function statedValues(statements: readonly Statement[], part: string): StatedValue[] {
  const byValue = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (partOf({ property: statement.property, nameKind: statement.kind }) !== part) continue;
    const { property, value, language, kind } = statement;
    const key = JSON.stringify([property, value, language, kind]);
    byValue.set(key, [...(byValue.get(key) ?? []), statement]);
  }
  return [...byValue.values()].map(withReason).sort(shownFirst);
}

function withReason(statements: readonly Statement[]): StatedValue {
  const ordered = [...statements].sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      Number(b.polarity === 'ASSERTS') - Number(a.polarity === 'ASSERTS') ||
      b.confidence - a.confidence,
  );
  const [first] = ordered;
  if (first === undefined) throw new Error('A value without a statement.');
  return { first, statements: ordered };
}

function shownFirst({ first: a }: StatedValue, { first: b }: StatedValue): number {
  return Number(b.chosen) - Number(a.chosen) || b.weight - a.weight;
}
