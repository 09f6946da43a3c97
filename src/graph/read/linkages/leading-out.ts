import type { Vote } from '../../../domain/relation.js';
import type { EntityKind } from '../../../domain/kinds.js';
import { membersOf, type FrameworkFamily, type Linkage } from '../../../domain/linkages/linkage.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../../domain/relation-types.js';
import type { Row } from '../../../engine/statement.js';
import { where, type Clauses } from '../../query/clauses.js';
import { relationOf } from '../../stored.js';

/** Which relations count as linkages; all that is left out does not matter. */
export interface LinkageQuestion {
  /** Kinds of the linked entity. */
  readonly kinds?: readonly EntityKind[];
  readonly types?: readonly RelationType[];
  readonly actions?: readonly string[];
  readonly votes?: readonly Vote[];
  /** True: only relations with the framework itself. False: only those with its parts. */
  readonly direct?: boolean;
}

/** A family as a statement takes it: its key, where to begin, and what belongs to it. */
interface Outset {
  readonly key: string;
  readonly from: readonly string[];
  readonly members: readonly string[];
}

/** A text that is equal for equal families, for the keys of loaders. */
export function familyKey(family: FrameworkFamily): string {
  return membersOf(family).join(' ');
}

function outset(key: string, direct: boolean | undefined): Outset {
  const members = key.split(' ');
  const [root = '', ...parts] = members;
  if (direct === undefined) return { key, from: members, members };
  return { key, from: direct ? [root] : parts, members };
}

/** `UNWIND … AS family`: each has `key`, `from` and `members`. */
export function eachFamily(
  clauses: Clauses,
  keys: readonly string[],
  { direct }: LinkageQuestion,
): string {
  return `UNWIND ${clauses.parameter(keys.map((key) => outset(key, direct)))} AS family`;
}

/**
 * Rows `p, r, m` for `family`: each relation `r` between a member `p` and an entity `m` outside.
 * @param more conditions beside those of the question.
 */
export function leadingOut(
  clauses: Clauses,
  question: LinkageQuestion,
  more: readonly string[] = [],
): string {
  const types = question.types ?? RELATION_TYPE_NAMES;
  const tests = [
    'NOT m.id IN family.members',
    `r.status <> 'CLAIMED'`,
    ...clauses.inView('r', types),
    ...listed(clauses, 'm.kind', question.kinds),
    ...listed(clauses, 'r.action', question.actions),
    ...listed(clauses, 'r.vote', question.votes),
    ...more,
  ];
  return `UNWIND family.from AS member
  MATCH (p:Entity {id: member})
  MATCH ${clauses.pattern('p', 'r', 'm', types, 'BOTH')}
  ${where(tests)}`;
}

function listed(
  clauses: Clauses,
  property: string,
  values: readonly string[] | undefined,
): string[] {
  return values === undefined ? [] : [`${property} IN ${clauses.parameter(values)}`];
}

/** The framework that a family's key begins with. */
export function frameworkOfKey(key: string): string {
  return key.split(' ')[0] ?? '';
}

/** Reads a row with `family` (its key), `member`, `entity` (its id) and `relation`. */
export function linkageOf(row: Row): Linkage {
  const framework = frameworkOfKey(row.family as string);
  const member = row.member as string;
  return {
    entity: row.entity as string,
    framework,
    part: member === framework ? null : member,
    relation: relationOf(row.relation),
  };
}
