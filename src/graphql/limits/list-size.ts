import { getNamedType, getNullableType, GraphQLID, isListType, type GraphQLField } from 'graphql';
import { PAGE_SIZE } from '../connection/page-args.js';
import { LIST_SIZES } from './list-sizes.js';

/** The largest list that any field gives: the entities of a picture. */
const LARGEST_LIST = 2000;

type Arguments = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/**
 * At most how many elements a field gives: what `first`, `last` or `limit` asks for, else how many
 * ids, measures or inputs were given, else the size of a page for a connection, and of others what
 * they have as a rule (`list-sizes`). Kept between 1 and the largest list, so that no part of a query
 * pays for another; the field itself refuses what
 * is out of bounds.
 */
export function sizeOf(type: string, field: Field, given: Arguments): number {
  const asked = numberIn(given, ['first', 'last', 'limit']) ?? idsIn(field, given);
  return clamp(asked ?? (isConnection(field) ? PAGE_SIZE : usualSize(type, field)));
}

function usualSize(type: string, { name, type: given }: Field): number {
  if (!isListType(getNullableType(given))) return 1;
  return LIST_SIZES[`${type}.${name}`] ?? LIST_SIZES[name] ?? 1;
}

function clamp(size: number): number {
  return Math.min(Math.max(size, 1), LARGEST_LIST);
}

function numberIn(given: Arguments, names: readonly string[]): number | undefined {
  return names.map((name) => given[name]).find((value) => typeof value === 'number');
}

/** Lists of these are answered with something for each. */
const ANSWERED_EACH = [
  GraphQLID.name,
  'IdentifierInput',
  'NetworkMeasure',
  'RelationInput',
  'DescribeEntityInput',
];

/** The length of the longest list of such things among the arguments. */
function idsIn({ args }: Field, given: Arguments): number | undefined {
  const lengths = args
    .filter(
      ({ type }) =>
        isListType(getNullableType(type)) && ANSWERED_EACH.includes(getNamedType(type).name),
    )
    .map(({ name }) => given[name])
    .filter((value) => Array.isArray(value))
    .map(({ length }) => length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

function isConnection({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
