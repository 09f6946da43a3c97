import type { EntityKind } from '../../../domain/kinds.js';
import type { EntityRef } from '../documents/picture.js';
import type { Subgraph, SubgraphRelation } from './subgraph.js';

/** Entities that are drawn as one symbol. */
export interface Group {
  /** `group:` and what it is made by; no id of an entity. */
  readonly id: string;
  /** With the number of its members. */
  readonly name: string;
  readonly members: readonly string[];
}

/** A symbol that stands for several entities. */
export interface FoldedNode extends EntityRef {
  readonly members: readonly string[];
}

/** Groups as they can be told apart: by what, and the value that their members share. */
export interface Membership {
  readonly group: string;
  /** What it is called, given how many members are in the picture. */
  readonly named: (members: number) => string;
}

/** Whether an id is of a group, not of an entity. */
export const isGroup = (id: string): boolean => id.startsWith('group:');

/** One member is no group. */
const LEAST = 2;

/**
 * Groups of the entities of a picture. Each entity is in the first one that claims it.
 * @param claims by the id of an entity: the groups it may be in, first choice first.
 * @param unfolded ids of groups that somebody has opened.
 */
export function groupsOf(
  nodes: readonly EntityRef[],
  claims: (node: EntityRef) => readonly Membership[],
  unfolded: readonly string[],
): readonly Group[] {
  const open = new Set(unfolded);
  const found = new Map<string, { named: Membership['named']; members: string[] }>();
  for (const node of nodes) {
    const [first] = claims(node);
    if (first === undefined || open.has(first.group)) continue;
    const known = found.get(first.group);
    if (known === undefined) found.set(first.group, { named: first.named, members: [node.id] });
    else known.members.push(node.id);
  }
  return [...found]
    .filter(([, { members }]) => members.length >= LEAST)
    .map(([id, { named, members }]) => ({ id, name: named(members.length), members }));
}

/** The kind that most of some entities are of: it gives their symbol. */
function kindOf(nodes: readonly EntityRef[]): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'ORGANISATION';
}

/**
 * The same picture with each group as one symbol. A relation of a member is one of its group;
 * those within a group are not drawn. No relation and no entity is counted twice.
 */
export function foldSubgraph(picture: Subgraph, groups: readonly Group[]): Subgraph {
  if (groups.length === 0) return picture;
  const of = new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id] as const)));
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const folded = groups.map(({ id, name, members }): FoldedNode => {
    const nodes = members.flatMap((one) => byId.get(one) ?? []);
    return { id, kind: kindOf(nodes), name, shortName: '', acronym: null, members };
  });
  const end = (id: string): string => of.get(id) ?? id;
  const relations = picture.relations
    .map((one): SubgraphRelation => ({
      ...one,
      subject: end(one.subject),
      object: end(one.object),
    }))
    .filter(({ subject, object }) => subject !== object || !isGroup(subject));
  const rest = picture.nodes.filter(({ id }) => !of.has(id));
  return { ...picture, nodes: [...rest, ...folded], relations };
}
