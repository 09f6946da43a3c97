import { z } from 'zod';
import { RELATION_TYPE_NAMES } from '../domain/relation-types.js';
import { STORED_NODES, type StoredNode } from '../graph/stored-nodes.js';

const NODE_KINDS = Object.keys(STORED_NODES) as [StoredNode, ...StoredNode[]];
const RELATIONSHIPS: readonly string[] = [...RELATION_TYPE_NAMES, 'SUPERSEDED'];

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const props = z.record(z.string(), value);

/**
 * One line of the portable form: a node or a version of a relation, just as it is stored. Keys are
 * in order, so that two exports of the same graph are equal byte by byte.
 */
export const JSONL_RECORD = z.union([
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
