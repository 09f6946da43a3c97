import type { Entity } from '../../../domain/entity.js';
import type { Direction } from '../../../domain/filters.js';
import { LISTED_GROUPS } from '../../../domain/relation-groups.js';
import { relationTypeInfo, type RelationType } from '../../../domain/relation-types.js';
import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Source } from '../../../fact/evidence.js';
import type { Key } from '../../../graph/query/keyset.js';
import type { RelationCountRow } from '../../../graph/read/relation-counts.js';
import { relatedPage, type RelatedItem } from '../../../graph/read/related-page.js';
import { surestSources, type Reader } from '../../../fact/surest-sources.js';

/** A relation seen from one of its ends. */
export interface RelationRow {
  readonly relation: Relation;
  readonly other: Entity;
  /** Some of its claims, surest first. */
  readonly sources: readonly Source[];
}

/** The relations of one type and direction. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: Direction;
  /** "has member": the type in words, from the entity on. */
  readonly label: string;
  readonly count: number;
  /** By the name at the other end. */
  readonly rows: readonly RelationRow[];
  /** Where the rows go on; null when all are here. */
  readonly next: Key | null;
}

/** How much of each group is read. */
export interface Extent {
  /** Relations of one group. */
  readonly rows: number;
  /** Claims of one relation. */
  readonly claims: number;
}

type Groups = readonly RelationCountRow[];

/**
 * The first relations of each group that was counted. Types of few relations are read together, so
 * the number of statements grows with the long groups only, of which there are at most two a type.
 */
export async function firstOfGroups(
  engine: Reader,
  id: string,
  counts: Groups,
  extent: Extent,
  view: TimeView,
): Promise<RelationGroup[]> {
  const long = new Set(counts.filter(({ count }) => count > extent.rows).map(({ type }) => type));
  const short = counts.filter(({ type }) => !long.has(type));
  const pages = await Promise.all([
    shortOnes(engine, id, short, view),
    ...counts
      .filter(({ type }) => long.has(type))
      .map(({ type, direction }) => page(engine, id, [type], direction, extent.rows, null, view)),
  ]);
  const items = distinct(pages.flat());
  const ids = items.map(({ relation }) => relation.id);
  const sources = await surestSources(engine, ids, extent.claims, view);
  return counts
    .map((group) => groupOf(id, group, items, sources, extent.rows))
    .sort((a, b) => rank(a) - rank(b) || (a.type < b.type ? -1 : Number(a.type > b.type)));
}

/** One page of one group. */
export async function pageOfGroup(
  engine: Reader,
  id: string,
  group: RelationCountRow,
  after: Key | null,
  extent: Extent,
  view: TimeView,
): Promise<RelationGroup> {
  const { type, direction } = group;
  const items = await page(engine, id, [type], direction, extent.rows, after, view);
  const ids = items.map(({ relation }) => relation.id);
  const sources = await surestSources(engine, ids, extent.claims, view);
  return groupOf(id, group, items, sources, extent.rows);
}

async function shortOnes(
  engine: Reader,
  id: string,
  groups: Groups,
  view: TimeView,
): Promise<RelatedItem[]> {
  if (groups.length === 0) return [];
  const size = groups.reduce((sum, { count }) => sum + count, 0);
  const types = [...new Set(groups.map(({ type }) => type))];
  return page(engine, id, types, 'BOTH', size, null, view);
}

/** One more than `size`, to know whether more follow. */
async function page(
  engine: Reader,
  id: string,
  types: readonly RelationType[],
  direction: Direction,
  size: number,
  key: Key | null,
  view: TimeView,
): Promise<RelatedItem[]> {
  const question = { direction, relation: { types }, other: {} };
  const request = { size, backward: false, key };
  const [found] = await engine.read(relatedPage([id], question, 'NAME_ASC', request, view));
  return [...(found?.items ?? [])];
}

/** A relation of an entity to itself can be read from either end. */
function distinct(items: readonly RelatedItem[]): RelatedItem[] {
  return [...new Map(items.map((item) => [item.relation.id, item])).values()];
}

function groupOf(
  id: string,
  { type, direction, count }: RelationCountRow,
  items: readonly RelatedItem[],
  sources: ReadonlyMap<string, readonly Source[]>,
  most: number,
): RelationGroup {
  const own = items.filter(
    ({ relation }) => relation.type === type && directionOf(relation, id) === direction,
  );
  const shown = own.slice(0, most);
  const last = shown.at(-1);
  const isMore = own.length > most && last !== undefined;
  const { inLabel, outLabel } = relationTypeInfo(type);
  return {
    type,
    direction,
    label: direction === 'IN' ? inLabel : outLabel,
    count,
    rows: shown.map(({ relation, other }) => ({
      relation,
      other,
      sources: sources.get(relation.id) ?? [],
    })),
    next: isMore ? { value: last.key, id: last.relation.id } : null,
  };
}

function directionOf({ type, subject }: Relation, id: string): Direction {
  if (relationTypeInfo(type).symmetric === true) return 'BOTH';
  return subject === id ? 'OUT' : 'IN';
}

function rank({ type }: RelationGroup): number {
  return LISTED_GROUPS.indexOf(relationTypeInfo(type).group);
}
