import type { Difference } from '../../domain/differences.js';
import { RELATION_GROUPS } from '../../domain/relation-groups.js';
import type { Group, GraphRelation } from './graph-data.js';

/** Strongest first: it colours a line that stands for several relations. */
export const GROUP_ORDER = Object.keys(RELATION_GROUPS) as Group[];

/** All relations between two entities, drawn as one line. */
export interface Line {
  readonly id: string;
  /** Subject of the relation that gives the line its look. */
  readonly source: string;
  readonly target: string;
  /** Strongest group first, surest first within it. */
  readonly relations: readonly GraphRelation[];
  readonly group: Group;
  /** Of the surest relation in the colouring group. */
  readonly confidence: number;
  readonly status: GraphRelation['status'];
  readonly vote: GraphRelation['vote'];
  /** No relation of the pair holds for certain. */
  readonly possible: boolean;
  /** Whether relations point both ways. */
  readonly mutual: boolean;
  /** What became of those of its relations that differ; `changed` where that is not one and the same. */
  readonly difference?: Difference;
}

const STATUS_ORDER = ['ACTUAL', 'PLANNED', 'CLAIMED'];

function byStrength(a: GraphRelation, b: GraphRelation): number {
  return (
    GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group) ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  );
}

const pairOf = ({ subject, object }: GraphRelation): string =>
  subject < object ? `${subject} ${object}` : `${object} ${subject}`;

function toLine(id: string, all: readonly GraphRelation[]): Line | undefined {
  const relations = [...all].sort(byStrength);
  const [first] = relations;
  if (first === undefined) return undefined;
  return {
    id,
    source: first.subject,
    target: first.object,
    relations,
    group: first.group,
    confidence: first.confidence,
    status: first.status,
    vote: voteOf(relations),
    possible: relations.every((relation) => relation.possible),
    mutual: relations.some((relation) => relation.subject !== first.subject),
    ...differenceOf(relations),
  };
}

/** The vote of a pair; of a group only where all voted alike. */
function voteOf([first, ...others]: readonly GraphRelation[]): GraphRelation['vote'] {
  const vote = first?.vote ?? null;
  return others.every((one) => one.vote === null || one.vote === vote) ? vote : null;
}

function differenceOf(relations: readonly GraphRelation[]): Pick<Line, 'difference'> {
  const all = new Set(relations.flatMap(({ difference }) => difference ?? []));
  if (all.size === 0) return {};
  const [one = 'same', other] = [...all].filter((difference) => difference !== 'same');
  return { difference: other === undefined ? one : 'changed' };
}

/** One line per pair of entities, in the order of their ids. A relation with itself has no line. */
export function mergePairs(relations: readonly GraphRelation[]): Line[] {
  const pairs = new Map<string, GraphRelation[]>();
  for (const relation of relations) {
    if (relation.subject === relation.object) continue;
    const pair = pairOf(relation);
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [relation]);
    else known.push(relation);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, all]) => toLine(id, all) ?? []);
}

/** How many lines end at each entity. */
export function countLinks(lines: readonly Line[]): Map<string, number> {
  const links = new Map<string, number>();
  for (const { source, target } of lines)
    for (const id of [source, target]) links.set(id, (links.get(id) ?? 0) + 1);
  return links;
}
