import { foldedText } from '../derived.js';
import type { Clauses } from './clauses.js';

/** A role that is not plain is kept folded beside; actions are words of a vocabulary. */
const FOLDED = {
  role: (text: string) => `coalesce(${text}Key, toLower(${text}))`,
  action: (text: string) => `toLower(${text})`,
};

/** A condition that the role or the action of a relation is one of these, whatever the case and the accents. */
export function saysOneOf(
  clauses: Clauses,
  variable: string,
  property: 'role' | 'action',
  texts: readonly string[],
): string {
  const text = `${variable}.${property}`;
  const asked = clauses.parameter([...new Set(texts.map(foldedText))]);
  return `(${text} IS NOT NULL AND ${FOLDED[property](text)} IN ${asked})`;
}
