import type { InputProblem } from '../../../../domain/checks/cleaning.js';

/** A form as it is written: texts by the names of its fields. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong, by field; under the empty name what concerns no field. */
export type Problems = ReadonlyMap<string, string>;

/** The text of a field; null where it is empty. */
export const given = (draft: Draft, field: string): string | null => {
  const text = (draft[field] ?? '').trim();
  return text === '' ? null : text;
};

/** The lines of a field that are not empty. */
export const linesOf = (draft: Draft, field: string): string[] =>
  (draft[field] ?? '').split('\n').filter((line) => line.trim() !== '');

/** Problems by the fields of a form: the first of each is told. */
export function problemsOf(found: readonly InputProblem[], fields: readonly string[]): Problems {
  const problems = new Map<string, string>();
  for (const { path, message } of found) {
    const field = fieldOf(path, fields);
    if (!problems.has(field)) problems.set(field, message);
  }
  return problems;
}

/** The field that a path of an error speaks of: `inputs.0.evidence.0.locator` is `locator`. */
export function fieldOf(path: string, fields: readonly string[]): string {
  const parts = path.split('.').filter((part) => !WRAPPERS.includes(part) && !/^\d+$/.test(part));
  const named = parts.find((part) => fields.includes(part));
  if (named !== undefined) return named;
  return path.includes('evidence') && fields.includes('document') ? 'document' : '';
}

const WRAPPERS = ['input', 'inputs', 'entity', 'evidence'];
