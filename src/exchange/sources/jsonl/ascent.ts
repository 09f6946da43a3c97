import { STORED_NODES, type StoredNode } from '../../../graph/stored-nodes.js';
import type { JsonlRecord } from '../../jsonl-record.js';

/** Kinds of which a store without entities has nothing. */
const NEEDING_ENTITIES: readonly (StoredNode | 'relation')[] = [
  'entity',
  'identifier',
  'claim',
  'relation',
];

/**
 * Tells of the records of an import which are not in the store yet, while it holds nothing but what
 * this has seen: exports are in the order of their keys, so what comes after all others of its kind
 * is new. Of others nothing is known; it takes no memory to speak of.
 */
export class Ascent {
  readonly #highest = new Map<string, string>();

  isNew(record: JsonlRecord): boolean {
    const key = keyOf(record);
    const highest = this.#highest.get(record.record);
    const isHigher = highest === undefined || key > highest;
    if (isHigher) this.#highest.set(record.record, key);
    return isHigher && NEEDING_ENTITIES.includes(record.record);
  }
}

/** Of a relation, one version; two with one key may be one and the same. */
function keyOf(record: JsonlRecord): string {
  const { props } = record;
  if (record.record !== 'relation') return String(props[STORED_NODES[record.record].key]);
  return `${record.subject}\n${String(props['id'])}\n${String(props['recordedAt'])}`;
}
