import { LISTED_GROUPS } from '../../../domain/relation-groups.js';
import type { EntityRef } from '../documents/picture.js';
import type { EntityRelation } from '../documents/entity.js';
import type { Marked } from './compare.js';
import type { RelationWords } from '../documents/relation-words.js';

type Listed = EntityRelation & Marked<EntityRelation>;

/** One or more relations that read as one row: same period, role, status and sureness. */
export interface RelationRow {
  readonly relations: readonly Listed[];
  readonly others: readonly EntityRef[];
}

export interface RelationGroupRows {
  /** Type and direction: equal for the same group of another entity. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly rows: readonly RelationRow[];
}

export type Registry = ReadonlyMap<string, RelationWords>;

/** The relations of an entity by type and direction, seen from it. */
export function groupRelations(
  relations: readonly Listed[],
  self: string,
  registry: Registry,
): readonly RelationGroupRows[] {
  const groups = new Map<string, Listed[]>();
  for (const relation of relations) {
    const key = keyOf(relation, self, registry);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      label: labelOf(key, registry),
      count: members.length,
      rows: rowsOf(members, self),
    }))
    .sort((a, b) => rank(a.key, registry) - rank(b.key, registry) || a.key.localeCompare(b.key));
}

/** The end that is not `self`. */
export function otherEnd(relation: EntityRelation, self: string): EntityRef {
  return relation.subject.id === self ? relation.object : relation.subject;
}

function keyOf({ type, subject }: EntityRelation, self: string, registry: Registry): string {
  if (registry.get(type)?.symmetric === true) return `${type} BOTH`;
  return `${type} ${subject.id === self ? 'OUT' : 'IN'}`;
}

function labelOf(key: string, registry: Registry): string {
  const [type = '', direction] = key.split(' ');
  const found = registry.get(type);
  return (direction === 'IN' ? found?.inLabel : found?.outLabel) ?? type.toLowerCase();
}

function rank(key: string, registry: Registry): number {
  const group = registry.get(key.split(' ')[0] ?? '')?.group;
  return group === undefined ? LISTED_GROUPS.length : LISTED_GROUPS.indexOf(group);
}

/** Members of one year share a row when nothing else tells them apart and nothing is disputed. */
function rowsOf(relations: readonly Listed[], self: string): readonly RelationRow[] {
  const rows = new Map<string, Listed[]>();
  for (const relation of [...relations].sort((a, b) => byStart(a, b, self))) {
    const key = alike(relation);
    rows.set(key, [...(rows.get(key) ?? []), relation]);
  }
  return [...rows.values()].map((members) => ({
    relations: members,
    others: members.map((relation) => otherEnd(relation, self)),
  }));
}

function alike(relation: Listed): string {
  const { id, disagreements, validFrom, validTo, role, status, vote, confidence } = relation;
  const isPlain =
    disagreements.length === 0 &&
    validFrom !== null &&
    status === 'ACTUAL' &&
    relation.difference !== 'changed';
  if (!isPlain) return id;
  const { sourceCount, validity, lastSeen } = relation;
  const dates = [validFrom, validTo, lastSeen, validity, relation.difference];
  return JSON.stringify([...dates, role, vote, confidence, sourceCount]);
}

/** Earliest first; undated last; then by name. */
function byStart(a: EntityRelation, b: EntityRelation, self: string): number {
  const start = (relation: EntityRelation): string => relation.validFrom ?? relation.validTo ?? '~';
  const byDate = start(a) < start(b) ? -1 : Number(start(a) > start(b));
  return byDate || otherEnd(a, self).name.localeCompare(otherEnd(b, self).name);
}
