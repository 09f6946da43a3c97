import { invalidInput } from '../../../domain/errors.js';
import { GROUP_KEYS, groupKeyInfo, type GroupKey, type GroupKeyInfo } from './group-keys.js';

/** The most groups of one list. */
export const MOST_GROUPS = 500;
/** The most keys of one grouping. */
export const MOST_GROUP_KEYS = 2;

/** How a list is grouped. */
export interface GroupsAsked {
  /** One or two different keys. */
  readonly by: readonly GroupKey[];
  /** How many groups at most. */
  readonly first: number;
  /** Whether money is added up. */
  readonly withAmounts: boolean;
}

/** What the things of a list have keys as. */
export type Keyed = readonly GroupKeyInfo['on'][];

/** The keys that a list has whose things are these, in the order of the table. */
export function keysOf(on: Keyed): GroupKey[] {
  return (Object.keys(GROUP_KEYS) as GroupKey[]).filter((key) => on.includes(groupKeyInfo(key).on));
}

/**
 * Refuses what a list cannot be grouped by.
 * @throws INVALID_INPUT that names the keys which it can.
 */
export function checkGroups({ by, first }: Pick<GroupsAsked, 'by' | 'first'>, on: Keyed): void {
  if (by.length < 1 || by.length > MOST_GROUP_KEYS || new Set(by).size < by.length) {
    throw invalidInput(`Give one or two different keys as \`by\`.`, 'by');
  }
  const wrong = by.find((key) => !on.includes(groupKeyInfo(key).on));
  if (wrong !== undefined) {
    const has = keysOf(on).join(', ');
    throw invalidInput(`This list cannot be grouped by ${wrong}. It can by ${has}.`, 'by');
  }
  if (first < 1 || first > MOST_GROUPS) {
    throw invalidInput(`\`first\` must be between 1 and ${MOST_GROUPS}, not ${first}.`, 'first');
  }
}
