import { fold } from '../../domain/names/fold.js';
import type { Clauses } from './clauses.js';

/**
 * A condition that a short text of a relation (its role, its action) is one of these, whatever the
 * case. Accents that were stored are met as written and, where the store has none, without.
 */
export function saysOneOf(clauses: Clauses, property: string, texts: readonly string[]): string {
  const asked = texts.flatMap((text) => [fold(text).trim(), text.trim().toLowerCase()]);
  return `(${property} IS NOT NULL AND toLower(${property}) IN ${clauses.parameter([...new Set(asked)])})`;
}
