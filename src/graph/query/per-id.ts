import type { Row, Statement } from '../../engine/statement.js';
import type { Clauses } from './clauses.js';

/** What a batch of ids is asked: clauses, and how the asked thing is matched. */
export interface Batch {
  readonly clauses: Clauses;
  /** Ids, or rows that have one and what else is known of it. */
  readonly ids: readonly string[] | readonly { readonly id: string }[];
  /** The variable that the body begins from: `id` itself, the entity with that id, or the row. */
  readonly from: 'id' | 'n' | 'row';
}

export interface IdItems<Item> {
  readonly id: string;
  readonly items: readonly Item[];
}

export interface IdTotal {
  readonly id: string;
  readonly total: number;
}

/** One row per id: what the body collects `AS items`. In no promised order. */
export function itemsPerId<Item>(
  batch: Batch,
  body: string,
  decode: (row: Row) => Item,
): Statement<IdItems<Item>> {
  return {
    ...perId(batch, body, 'items'),
    decode: (row) => ({ id: row.id as string, items: (row.items as Row[]).map(decode) }),
  };
}

/** One row per id: what the body counts `AS total`. */
export function totalPerId(batch: Batch, body: string): Statement<IdTotal> {
  return {
    ...perId(batch, body, 'total'),
    decode: (row) => ({ id: row.id as string, total: row.total as number }),
  };
}

function perId(
  { clauses, ids, from }: Batch,
  body: string,
  answer: string,
): Pick<Statement<never>, 'text' | 'parameters'> {
  const match = { id: '', n: '\nMATCH (n:Entity {id: id})', row: '' }[from];
  const each = from === 'row' ? 'row' : 'id';
  const text = `${clauses.prelude()}UNWIND ${clauses.parameter(ids)} AS ${each}${match}
CALL ${clauses.scope(from)} {
  ${body}
}
RETURN ${from === 'row' ? 'row.id AS id' : 'id'}, ${answer}`;
  return { text, parameters: clauses.parameters };
}
