import type { Row, Statement } from '../../engine/statement.js';
import type { Clauses } from './clauses.js';

/** What a batch of ids is asked: clauses, and how the asked thing is matched. */
export interface Batch {
  readonly clauses: Clauses;
  readonly ids: readonly string[];
  /** The variable that the body begins from: `id` itself, or the entity with that id. */
  readonly from: 'id' | 'n';
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
  const match = from === 'n' ? '\nMATCH (n:Entity {id: id})' : '';
  const text = `${clauses.prelude()}UNWIND ${clauses.parameter(ids)} AS id${match}
CALL ${clauses.scope(from)} {
  ${body}
}
RETURN id, ${answer}`;
  return { text, parameters: clauses.parameters };
}
