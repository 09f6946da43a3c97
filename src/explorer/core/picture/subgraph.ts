import type { EntityRef, Found, FoundRelation } from '../documents/picture.js';
import type { Registry } from '../model/group-relations.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../../domain/relation-groups.js';
import type { Difference } from '../../../domain/differences.js';
import type { EntityKind } from '../../../domain/kinds.js';
import type { Marked } from '../model/compare.js';
import { isUndated } from '../model/period.js';
import { byHand, type ByHand } from './by-hand.js';
import { entityTest, relationTest, type Traits } from './traits.js';

/** A relation of the picture: as drawn, filtered and listed. */
export interface SubgraphRelation
  extends Omit<FoundRelation, 'subject' | 'object' | 'validity'>, Marked<SubgraphRelation> {
  readonly group: RelationGroup;
  readonly subject: string;
  readonly object: string;
  /** Under a date: it may have held, but an end is not known. */
  readonly possible: boolean;
}

/** An entity of the picture, and where two sides are compared, what became of it. */
export interface PictureNode extends EntityRef, Marked<EntityRef> {}

export interface Subgraph {
  readonly nodes: readonly PictureNode[];
  readonly relations: readonly SubgraphRelation[];
  /** Where symbols stand when nothing has been laid out yet. */
  readonly positions?: Readonly<Record<string, readonly [number, number]>>;
  /** What entities can be chosen by; only where something is. */
  readonly traits?: Traits;
}

/** Puts answers together: each entity and relation once. */
export function mergeFound(
  answers: readonly Found[],
  registry: Registry,
  dated: boolean,
): Subgraph {
  const nodes = new Map<string, EntityRef>();
  const relations = new Map<string, SubgraphRelation>();
  for (const found of answers) {
    for (const node of found.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const relation of found.relations) {
      relations.set(relation.id, toPicture(relation, registry, dated));
    }
  }
  return { nodes: [...nodes.values()], relations: [...relations.values()] };
}

function toPicture(found: FoundRelation, registry: Registry, dated: boolean): SubgraphRelation {
  const { subject, object, validity, ...rest } = found;
  return {
    ...rest,
    group: registry.get(found.type)?.group ?? 'SUBJECT',
    subject: subject.id,
    object: object.id,
    possible: dated && validity === 'POSSIBLE',
  };
}

/** Without the entities that no relation reaches, but with those in `keep`. */
export function withoutLonely(
  { nodes, ...picture }: Subgraph,
  keep: ReadonlySet<string>,
): Subgraph {
  const linked = new Set(picture.relations.flatMap(({ subject, object }) => [subject, object]));
  return { ...picture, nodes: nodes.filter(({ id }) => linked.has(id) || keep.has(id)) };
}

export interface Filters extends Partial<ByHand> {
  readonly kinds: readonly EntityKind[];
  readonly groups: readonly RelationGroup[];
  /** Types that are not shown. */
  readonly hide: readonly string[];
  readonly minconf: number;
  readonly undated: 'show' | 'hide';
  /** Where two sides are compared: what became of the relations shown; anything when empty. */
  readonly changes: readonly Difference[];
  /** Values of facets, of which entities and relations must have one each. */
  readonly facets?: readonly string[];
  /** The subjects, which facets never hide. */
  readonly of?: readonly string[];
}

/** What the filters let through; `hidden` counts the relations they keep back. */
export function filterSubgraph(
  picture: Subgraph,
  filters: Filters,
): Subgraph & { readonly hidden: number } {
  const shown = passing(picture, filters);
  const hidden = picture.relations.length - shown.relations.length;
  return {
    ...(onlyLinked(picture, filters) ? withoutLonely(shown, new Set()) : shown),
    hidden,
  };
}

/** Whether only entities are shown that a relation shown reaches. */
export function onlyLinked({ relations }: Subgraph, { changes, unlinked }: Filters): boolean {
  // Who has no part in the changes that are asked for would only stand in the way.
  const isNarrowed = changes.length > 0 && relations.some(({ difference }) => difference);
  return isNarrowed || unlinked === 'hide';
}

/** What the filters let through, also entities that no relation reaches any more. */
export function passing(picture: Subgraph, filters: Filters): Subgraph {
  const isShown = (kind: EntityKind): boolean =>
    filters.kinds.length === 0 || filters.kinds.includes(kind);
  const isChosen = byHand(filters);
  const passes = relationPasses(filters);
  const hasTraits = traitsTest(picture, filters, passes);
  const nodes = picture.nodes.filter(
    ({ id, kind }) => isShown(kind) && isChosen(id) && hasTraits(id),
  );
  const ids = new Set(nodes.map(({ id }) => id));
  const relations = picture.relations.filter(
    (relation) => ids.has(relation.subject) && ids.has(relation.object) && passes(relation),
  );
  return { ...picture, nodes, relations };
}

type Passes = (relation: SubgraphRelation) => boolean;

/**
 * Whether facets let an entity through: it has the values, and a relation that has them, whoever is
 * at its other end.
 */
function traitsTest(
  { relations, traits }: Subgraph,
  { facets = [], of = [] }: Filters,
  passes: Passes,
): (id: string) => boolean {
  const hasValues = entityTest(facets, traits);
  const ends =
    relationTest(facets) === null
      ? null
      : new Set(relations.filter(passes).flatMap(({ subject, object }) => [subject, object]));
  return (id) => of.includes(id) || ((hasValues?.(id) ?? true) && (ends === null || ends.has(id)));
}

function relationPasses(filters: Filters): Passes {
  const { changes, facets = [] } = filters;
  const hasValues = relationTest(facets);
  return (relation) => {
    const { difference } = relation;
    return (
      passesLegend(relation, filters) &&
      (changes.length === 0 || difference === undefined || changes.includes(difference)) &&
      (hasValues === null || hasValues(relation))
    );
  };
}

function passesLegend(
  relation: SubgraphRelation,
  { groups, hide, minconf, undated }: Filters,
): boolean {
  return (
    (groups.length === 0 || groups.includes(relation.group)) &&
    !hide.includes(relation.type) &&
    relation.confidence >= minconf &&
    (undated === 'show' || !isUndated(relation))
  );
}

export type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

function countKinds({ nodes }: Subgraph): Counts<EntityKind> {
  return countBy(nodes.map(({ kind }) => kind));
}

function countGroups({ relations }: Subgraph): Counts<RelationGroup> {
  return countBy(relations.map(({ group }) => group));
}

/** How many relations there are of each type. */
function countTypes({ relations }: Subgraph): Counts<string> {
  return countBy(relations.map(({ type }) => type));
}

export interface LegendCounts {
  readonly kinds: Counts<EntityKind>;
  readonly groups: Counts<RelationGroup>;
  /** Of every type in the picture, also where it is none. */
  readonly types: Counts<string>;
}

/** How much each switch of the legend shows while all others stay as they are. */
export function countLegend(picture: Subgraph, filters: Filters): LegendCounts {
  const none = Object.keys(countTypes(picture)).map((type) => [type, 0] as const);
  const anyType = filterSubgraph(picture, { ...filters, groups: [], hide: [] });
  return {
    kinds: countKinds(filterSubgraph(picture, { ...filters, kinds: [] })),
    groups: countGroups(filterSubgraph(picture, { ...filters, groups: [] })),
    types: { ...Object.fromEntries(none), ...countTypes(anyType) },
  };
}

function countBy<Name extends string>(names: readonly Name[]): Counts<Name> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Relations per pair of entities: a line of the drawing stands for all of them. */
export function relationsBetween(picture: Subgraph, a: string, b: string): readonly string[] {
  return picture.relations
    .filter(
      ({ subject, object }) => (subject === a && object === b) || (subject === b && object === a),
    )
    .sort((one, other) => LEGEND_GROUPS.indexOf(one.group) - LEGEND_GROUPS.indexOf(other.group))
    .map(({ id }) => id);
}
