import { z } from 'zod';
import { RELATION_TYPE_NAMES } from '../domain/relation-types.js';
import { STORED_NODES, type StoredNode } from '../graph/stored-nodes.js';

const NODE_KINDS = Object.keys(STORED_NODES) as [StoredNode, ...StoredNode[]];
const RELATIONSHIPS: readonly string[] = [...RELATION_TYPE_NAMES, 'SUPERSEDED'];

type Value = string | number | boolean | null | readonly string[];

/** One look at each value: a schema for each takes half of the time of an import. */
const props = z.custom<Readonly<Record<string, Value>>>(
  (given) => typeof given === 'object' && given !== null && Object.values(given).every(isValue),
  'its props are not an object of texts, numbers, truth values and lists of texts',
);

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * One line of the portable form: a node or a version of a relation, just as it is stored. Keys are
 * in order, so that two exports of the same graph are equal byte by byte.
 */
export const JSONL_RECORD = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.enum(NODE_KINDS),
    cites: z.string().optional(),
    props,
  }),
  z.strictObject({
    record: z.literal('relation'),
    type: z.string().refine((type) => RELATIONSHIPS.includes(type), 'is not a type of relation'),
    subject: z.string(),
    object: z.string(),
    props,
  }),
]);

export type JsonlRecord = z.infer<typeof JSONL_RECORD>;

/** A record as a line, with the properties in the order of their names and without empty ones. */
export function toLine({ props: given, ...rest }: JsonlRecord): string {
  const kept = Object.entries(given).filter(([, entry]) => entry !== null);
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...rest, props: sorted })}\n`;
}
