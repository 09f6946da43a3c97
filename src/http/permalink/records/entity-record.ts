import type { Entity } from '../../../domain/entity.js';
import { notFound } from '../../../domain/errors.js';
import { fieldsOf } from '../../../domain/kinds.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import { decodeCursor } from '../../../fact/cursor.js';
import { entitiesById } from '../../../graph/read/entities-by-id.js';
import { findMerged, redirectsTo } from '../../../graph/read/redirects.js';
import { readRelationCounts, type RelationCountRow } from '../../../graph/read/relation-counts.js';
import { lastChange } from '../../../graph/read/statistics.js';
import type { PermalinkRequest } from '../address.js';
import type { Reader } from '../../../fact/surest-sources.js';
import { firstOfGroups, pageOfGroup, type Extent, type RelationGroup } from './relation-groups.js';

/** The order of relations in a list, for its cursors. */
export const LIST_ORDER = 'NAME_ASC';

/** What a permalink tells of an entity. */
export interface EntityRecord {
  readonly what: 'entity';
  readonly entity: Entity;
  readonly view: TimeView;
  /** The first of each group of relations, or a page of one. */
  readonly groups: readonly RelationGroup[];
  readonly relationCount: number;
  /** True when it is one page of one group. */
  readonly isList: boolean;
  /** Ids that were merged into this one. */
  readonly redirectedFrom: readonly string[];
  /** The entities that fields of it name, by the id in the field. */
  readonly named: ReadonlyMap<string, Entity>;
  /** Record time of the last change of the graph. */
  readonly lastChange: string | null;
}

/** Reads what there is to tell of an entity: a number of statements that does not grow with it. */
export async function readEntityRecord(
  engine: Reader,
  entity: Entity,
  { view, list, after }: Pick<PermalinkRequest, 'view' | 'list' | 'after'>,
  extent: Extent,
): Promise<EntityRecord> {
  const [counts, redirects, [last], named] = await Promise.all([
    readRelationCounts(engine, [entity.id], view),
    engine.read(redirectsTo([entity.id])),
    engine.read(lastChange()),
    namedIn(engine, entity, view),
  ]);
  const read = async (): Promise<RelationGroup[]> => {
    if (list === null) return firstOfGroups(engine, entity.id, counts, extent, view);
    const key = after === null ? null : decodeCursor(after, LIST_ORDER, 'after');
    const group = counted(counts, list);
    return [await pageOfGroup(engine, entity.id, group, key, extent, view)];
  };
  return {
    what: 'entity',
    entity,
    view,
    groups: await read(),
    relationCount: counts.reduce((sum, { count }) => sum + count, 0),
    isList: list !== null,
    redirectedFrom: redirects.map(({ id }) => id),
    named,
    lastChange: last ?? null,
  };
}

function counted(
  counts: readonly RelationCountRow[],
  { type, direction }: NonNullable<PermalinkRequest['list']>,
): RelationCountRow {
  const found = counts.find((one) => one.type === type && one.direction === direction);
  if (found === undefined) throw notFound('list of relations', `${type} ${direction}`);
  return found;
}

async function namedIn(
  engine: Reader,
  { kind, fields }: Entity,
  view: TimeView,
): Promise<Map<string, Entity>> {
  const ids = Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => {
    const value = fields[name];
    return type === 'country' && typeof value === 'string' ? [value] : [];
  });
  if (ids.length === 0) return new Map();
  return findMerged(
    (statement) => engine.read(statement),
    ids,
    (some) => entitiesById(some, view),
    ({ id }) => id,
  );
}
