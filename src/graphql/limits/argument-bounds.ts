import { GraphQLError, type FieldNode, type GraphQLField } from 'graphql';
import { DomainError } from '../../domain/errors.js';
import type { GroupKey } from '../../graph/read/groups/group-keys.js';
import {
  checkGroups,
  MOST_GROUP_KEYS,
  MOST_GROUPS,
  type Keyed,
} from '../../graph/read/groups/groups-asked.js';
import { MOST_CHOSEN, MOST_STARTS } from '../../graph/read/surroundings.js';
import { MAX_PAGE_SIZE } from '../connection/page-args.js';
import { MOST_SHARED } from '../network/check-shared.js';
import { LONGEST_PATH, MOST_PATHS } from '../network/path.js';

type Bounds = readonly [least: number, most: number];

/** Between what the arguments of fields that are no connections must be; of a list its length. */
const BOUNDS: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  search: { first: [1, MAX_PAGE_SIZE] },
  suggest: { limit: [1, 50] },
  suggestions: { limit: [1, 20] },
  shared: { first: [1, MOST_SHARED] },
  sharedByAll: { first: [1, MAX_PAGE_SIZE] },
  sharedBySome: { first: [1, MAX_PAGE_SIZE] },
  duplicateCandidates: { first: [1, 100] },
  paths: { maxLength: [1, LONGEST_PATH], limit: [1, MOST_PATHS] },
  neighbourhood: { of: [1, MOST_STARTS], depth: [1, 3], limit: [1, 2000] },
  groups: { by: [1, MOST_GROUP_KEYS], first: [1, MOST_GROUPS] },
  subgraph: { ids: [1, MOST_CHOSEN] },
};

/** Those of every connection. */
const PAGE: Readonly<Record<string, Bounds>> = {
  first: [0, MAX_PAGE_SIZE],
  last: [0, MAX_PAGE_SIZE],
};

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'args' | 'extensions'>;
type Given = Readonly<Record<string, unknown>>;

/**
 * Refuses arguments out of bounds before anything runs, so that no other part of the question is
 * lost with them.
 * @throws GraphQLError with code BAD_USER_INPUT naming the argument and the limit.
 */
export function refuseOutOfBounds(field: Field, given: Given, node: FieldNode): void {
  const isPaged = field.args.some(({ name }) => name === 'after');
  const bounds = (isPaged ? PAGE : BOUNDS[field.name]) ?? {};
  for (const [name, within] of Object.entries(bounds))
    refuseOutside(name, given[name], within, node);
  refuseKeys(field, given, node);
  if (isPaged && given['first'] != null && given['last'] != null) {
    throw refused('Give either `first` or `last`, not both.', 'last', node);
  }
}

/** The extension of a field `groups` that says what its list has keys as. */
export const KEYED = 'keyed';

function refuseKeys({ extensions }: Field, { by, first }: Given, node: FieldNode): void {
  const on = extensions[KEYED] as Keyed | undefined;
  if (on === undefined || !Array.isArray(by) || typeof first !== 'number') return;
  try {
    checkGroups({ by: by as GroupKey[], first }, on);
  } catch (error) {
    throw error instanceof DomainError ? refused(error.message, 'by', node) : error;
  }
}

function refuseOutside(name: string, value: unknown, [least, most]: Bounds, node: FieldNode): void {
  const size: unknown = Array.isArray(value) ? value.length : value;
  if (typeof size === 'number' && (size < least || size > most)) {
    throw refused(`\`${name}\` must be between ${least} and ${most}, not ${size}.`, name, node);
  }
}

function refused(message: string, path: string, node: FieldNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: [node],
    extensions: { code: 'BAD_USER_INPUT', path, http: { status: 400 } },
  });
}
