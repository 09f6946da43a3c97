import type { Question } from './question.js';

/** What a variable may be given, in JSON. */
type Given =
  string | number | boolean | null | readonly Given[] | { readonly [name: string]: Given };

/** `$kinds: [EntityKind!]`, as it stands in the head of a document. */
const VARIABLE = /\$(\w+): (\[?)(\w+)(!?\]?!?)/g;
/** Types whose values are texts, whatever they look like. */
const TEXTS = new Set(['ID', 'String', 'PartialDate', 'DateTime']);

/**
 * A question as a document that runs as it stands: its variables have their values as defaults, so
 * that it can be pasted anywhere. What is null needs none.
 */
export function runnable<Variables extends object>(
  { text }: Question<Variables, unknown>,
  variables: Variables,
): string {
  const given = new Map(Object.entries(variables as Readonly<Record<string, Given>>));
  return text.replace(VARIABLE, (all, name: string, _open, type: string) => {
    const value = given.get(name);
    return value == null ? all : `${all} = ${literal(value, TEXTS.has(type))}`;
  });
}

/** A value as GraphQL writes it. Names in capitals are entries of an enum, unless texts are asked for. */
function literal(value: Given, isText: boolean): string {
  if (typeof value === 'string') {
    return !isText && /^[A-Z][A-Z_]*$/.test(value) ? value : JSON.stringify(value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => literal(item, isText)).join(', ')}]`;
  const fields = Object.entries(value).filter(([, entry]) => entry !== null);
  return `{${fields.map(([name, entry]) => `${name}: ${literal(entry, isText)}`).join(', ')}}`;
}

function isList(value: object): value is readonly Given[] {
  return Array.isArray(value);
}
