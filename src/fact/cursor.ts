import { invalidInput } from '../domain/errors.js';
import type { Key } from '../graph/query/keyset.js';

/** An opaque text for a place in a list in one order. */
export function encodeCursor(order: string, key: Key): string {
  return Buffer.from(JSON.stringify([order, key.value, key.id])).toString('base64url');
}

/** The place a cursor stands for; INVALID_INPUT when it was made for another order or by hand. */
export function decodeCursor(cursor: string, order: string, path: string): Key {
  const parts = parts3(cursor);
  if (parts === null) {
    throw invalidInput(
      `The cursor is not one of ours. Take it from \`pageInfo\` or an edge.`,
      path,
    );
  }
  const [madeFor, value, id] = parts;
  if (madeFor !== order) {
    throw invalidInput(
      `The cursor belongs to the order ${madeFor}, this list has ${order}. Start again without a cursor, or ask with the same orderBy.`,
      path,
    );
  }
  return { value, id };
}

function parts3(cursor: string): [string, string | number, string] | null {
  const parsed = parsedJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parsed) || parsed.length !== 3) return null;
  const [order, value, id] = parsed as unknown[];
  if (typeof order !== 'string' || typeof id !== 'string') return null;
  return typeof value === 'string' || typeof value === 'number' ? [order, value, id] : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
