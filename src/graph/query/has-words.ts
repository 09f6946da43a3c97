import { fold } from '../../domain/names/fold.js';
import type { Clauses } from './clauses.js';

/** A condition that a folded text has all these words in it, in any order and also within others. */
export function hasWords(clauses: Clauses, folded: string, text: string): string {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const word = clauses.variable('w');
  return `all(${word} IN ${clauses.parameter(words)} WHERE ${folded} CONTAINS ${word})`;
}
