import { LABEL_LENGTH } from '../../../domain/entity.js';
import { isAmountKind, type AmountKind } from '../../../domain/relation.js';
import type { Row } from '../../../engine/statement.js';
import type { Clauses } from '../../query/clauses.js';
import { groupKeyInfo, type GroupKey } from './group-keys.js';
import type { KeyValue, ReadFrom, ValueOf } from './key-values.js';
import type { GroupsAsked } from './groups-asked.js';
import { sumsOf, type Money } from './sums.js';

/** A sum of money; what was promised and what was paid are never added up. */
export interface CurrencyAmount {
  readonly currency: string;
  readonly kind: AmountKind | null;
  readonly value: number;
}

/** What the members of a group have in common; nulls where they say nothing. */
export interface GroupedBy {
  readonly key: GroupKey;
  readonly value: string | null;
  readonly label: string | null;
}

export interface Group {
  readonly keys: readonly GroupedBy[];
  readonly count: number;
  /** Sorted by currency and kind; empty where they were not asked for. */
  readonly amounts: readonly CurrencyAmount[];
}

/** What a list gives to be grouped. */
export interface Grouped {
  readonly from: ReadFrom;
  /** The variable of what is counted. */
  readonly counted: string;
  /** True when rows are more than what is counted. */
  readonly repeats?: true;
  readonly money: Money;
}

/** The variables of matched rows. A list that has no such thing refuses the keys that read it. */
export const ROWS = { entity: 'm', relation: 'r', subject: 's', object: 'o' } as const;

/**
 * The clauses from matched rows to groups, most first, then by label: `keys` (a value and a label
 * each), `count` and `amounts` in the variables that `groupMap` reads. Make them before the clauses
 * that they follow: those hand on the sets that keys need.
 * @param kept clauses that give the rows `g0`, `count` of one key without matched rows.
 */
export function groupingOf(
  grouped: Grouped,
  { by, first, withAmounts }: GroupsAsked,
  kept: string | null = null,
): string {
  const { clauses } = grouped.from;
  const keys = by.map((key, at) => ({ key, at, ...groupKeyInfo(key).read(grouped.from) }));
  const names = keys.map(({ at }) => `k${at}, w${at}`).join(', ');
  const order = `ORDER BY count DESC, ${keys.map(({ at }) => `toLower(w${at}), k${at}`).join(', ')}`;
  const called = keys.map(({ key, of, at }) => calling(clauses, key, of, at));
  const most = `${order} LIMIT ${clauses.parameter(first)}`;
  const paid = withAmounts ? ', paid' : '';
  const money = keys.find((key) => key.money !== undefined)?.money;
  const moved = money === undefined ? grouped.money : { value: money, isList: false };
  return [
    ...(kept === null ? countingOf(grouped, keys, withAmounts ? moved : null) : [kept]),
    ...called.flatMap(({ rows }) => rows),
    `WITH ${called.map(({ words }) => words).join(', ')}, count${paid}`,
    `WITH ${names}, count${paid} ${most}`,
    ...(withAmounts ? [sumsOf('paid', moved), `WITH ${names}, count, amounts ${order}`] : []),
  ].join('\n');
}

/** From rows to a row `g…`, `count` for each group, with a list `paid` where money is asked for. */
function countingOf(
  { counted, repeats }: Grouped,
  keys: readonly KeyValue[],
  money: Money | null,
): string[] {
  const several = repeats === true || keys.some((key) => key.repeats === true);
  const values = keys.map(({ value }, at) => `${value} AS g${at}`);
  const groups = keys.map((_, at) => `g${at}`);
  const what = several ? `DISTINCT ${counted}` : '*';
  if (several) values.push(counted);
  const rows = keys.flatMap((key) => key.rows ?? []);
  if (money === null) {
    return [
      ...rows,
      `WITH ${values.join(', ')}`,
      `WITH ${groups.join(', ')}, count(${what}) AS count`,
    ];
  }
  return [
    ...rows,
    ...(money.rows === undefined ? [] : [money.rows]),
    `WITH ${values.join(', ')}, ${money.value} AS money`,
    `WITH ${groups.join(', ')}, count(${what}) AS count, collect(money) AS paid`,
  ];
}

/** The answer of one group, as an expression over the variables of `groupingOf`. */
export function groupMap({ by, withAmounts }: GroupsAsked): string {
  const keys = by.map((_, at) => `{value: k${at}, label: w${at}}`).join(', ');
  return `{keys: [${keys}], count: count, amounts: ${withAmounts ? 'amounts' : '[]'}}`;
}

/** Reads what `groupMap` makes. */
export function groupOf(value: unknown, { by }: GroupsAsked): Group {
  const { keys, count, amounts } = value as Row;
  return {
    keys: (keys as Row[]).map((found, at) => ({
      key: by[at] as GroupKey,
      value: found.value as string | null,
      label: found.label as string | null,
    })),
    count: count as number,
    amounts: (amounts as Row[]).map(amountOf).sort(byCurrency),
  };
}

function amountOf({ currency, kind, value }: Row): CurrencyAmount {
  return {
    currency: currency as string,
    kind: isAmountKind(kind) ? kind : null,
    value: value as number,
  };
}

const sortKey = ({ currency, kind }: CurrencyAmount): string => `${currency} ${kind ?? '~'}`;
const byCurrency = (a: CurrencyAmount, b: CurrencyAmount): number =>
  sortKey(a) < sortKey(b) ? -1 : 1;

/** From the variable of a group to its value `k…` and its words `w…`. */
function calling(
  clauses: Clauses,
  key: GroupKey,
  of: ValueOf,
  at: number,
): { readonly rows: string[]; readonly words: string } {
  const group = `g${at}`;
  if (of === 'text') {
    const { words } = groupKeyInfo(key);
    const word =
      words === undefined ? group : `coalesce(${clauses.parameter(words)}[${group}], ${group})`;
    return { rows: [], words: `${group} AS k${at}, ${word} AS w${at}` };
  }
  if (of === 'entityId') {
    const entity = clauses.variable('e');
    return {
      rows: [`OPTIONAL MATCH (${entity}:Entity {id: ${group}})`],
      words: `${group} AS k${at}, coalesce(${labelIn(clauses, entity)}, ${group}) AS w${at}`,
    };
  }
  const word = of === 'document' ? `${group}.title` : labelIn(clauses, group);
  return { rows: [], words: `${group}.id AS k${at}, ${word} AS w${at}` };
}

/** What `labelOf` says, in a statement. */
function labelIn(clauses: Clauses, entity: string): string {
  const form = clauses.variable('f');
  const [name, shortName, acronym] = ['name', 'shortName', 'acronym'].map(
    (property) => `${entity}.${property}`,
  );
  const fits = `${form} IS NOT NULL AND size(${form}) <= ${LABEL_LENGTH}`;
  return `coalesce(head([${form} IN [${shortName}, ${name}, ${acronym}] WHERE ${fits}]), ${shortName}, ${acronym}, ${name})`;
}
