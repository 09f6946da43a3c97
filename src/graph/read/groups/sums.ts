import { where, type Clauses } from '../../query/clauses.js';

/** The money of a row: what relations keep as their amounts, with the clauses that read it. */
export interface Money {
  readonly rows?: string;
  readonly value: string;
  /** Whether the value is a list of such texts, not one. */
  readonly isList: boolean;
}

/** What a relation moves: FUNDS alone has amounts. */
export function moneyMoved(clauses: Clauses, relation: string): Money {
  const value = `CASE WHEN ${clauses.typeOf(relation)} = 'FUNDS' THEN ${relation}.amounts END`;
  return { value, isList: false };
}

/** What an entity was given: the amounts of all FUNDS in the view that end there. */
export function moneyReceived(clauses: Clauses, entity: string): Money {
  const edge = clauses.variable('l');
  const rows = `CALL ${clauses.scope(entity)} {
  MATCH ${clauses.pattern(entity, edge, '', ['FUNDS'], 'IN')}
  ${where(clauses.inView(edge, ['FUNDS']))}
  RETURN collect(${edge}.amounts) AS given
}`;
  return { rows, value: 'given', isList: true };
}

/**
 * Adds up amounts of money as relations keep them: `{currency, kind, value}` for each currency and
 * each kind that is known of it, AS amounts. They are texts in JSON, read where the store is.
 * Whole hundredths are added, so that the sum is the same in every order.
 * @param paid a variable that holds a list of such texts.
 */
export function sumsOf(paid: string, { isList }: Money): string {
  const read = (name: string, begin: string, end: string): string =>
    `split(split(one, '"${name}":${begin}')[1], '${end}')[0]`;
  const value = `toFloat(split(${read('value', '', ',')}, '}')[0])`;
  return `CALL (${paid}) {
  UNWIND ${paid} AS ${isList ? 'given\n  UNWIND given AS text' : 'text'}
  UNWIND split(text, '},{') AS one
  WITH ${read('currency', '"', '"')} AS currency, coalesce(${read('kind', '"', '"')}, '') AS kind, ${value} AS value
  WHERE value IS NOT NULL
  WITH currency, kind, sum(toInteger(round(value * 100))) AS hundredths
  RETURN collect({currency: currency, kind: kind, value: hundredths / 100.0}) AS amounts
}`;
}
