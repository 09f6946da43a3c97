import { z } from 'zod';
import { invalidInput } from '../domain/errors.js';

/** Reads a form field that holds JSON; what has not the form of the schema is refused with the place. */
export function readJson<Value>(text: string, field: string, schema: z.ZodType<Value>): Value {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw invalidInput(`\`${field}\` must hold JSON.`, field);
  }
  const { data, error } = schema.safeParse(content);
  if (error === undefined) return data;
  const [issue] = error.issues;
  const path = [field, ...(issue?.path ?? [])].map(String).join('.');
  throw invalidInput(`\`${path}\`: ${issue?.message ?? 'is wrong'}.`, path);
}
