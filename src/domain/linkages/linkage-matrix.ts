import type { Entity } from '../entity.js';
import type { EntityKind } from '../kinds.js';
import type { Linkage } from './linkage.js';
import type { Relation, Vote } from '../relation.js';
import { isVoteType, relationTypeInfo, type RelationType } from '../relation-types.js';

/** What a table of actors × frameworks says in one place. */
export const CELL_STATES = {
  LINKED: { description: 'At least one relation is recorded.' },
  NONE_RECORDED: {
    description: 'No relation is recorded. There may be one: the graph has no source for it yet.',
  },
  NOT_APPLICABLE: { description: 'There cannot be one, so that nothing is missing.' },
} as const;
export type CellState = keyof typeof CELL_STATES;

/** A framework as a column: what could be recorded for it at all. */
export interface MatrixColumn {
  readonly framework: string;
  /** The types of relation that are looked at. */
  readonly types: readonly RelationType[];
  /** The kinds of actor of which at least one voted on the framework. */
  readonly voters: readonly EntityKind[];
  /** False when the date asked for lies before the framework was adopted. */
  readonly adopted: boolean;
}

export interface MatrixCell {
  readonly framework: string;
  readonly state: CellState;
  readonly linkages: readonly Linkage[];
  readonly vote: Vote | null;
  readonly voteState: CellState;
}

export interface MatrixRow {
  readonly actor: Entity;
  /** One for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** How many relations there are in all its cells. */
  readonly links: number;
}

/** One row for each actor, in the order given. */
export function matrixRows(
  actors: readonly Entity[],
  columns: readonly MatrixColumn[],
  linkages: readonly Linkage[],
): MatrixRow[] {
  const places = new Map<string, Linkage[]>();
  for (const linkage of linkages) {
    const place = placeOf(linkage.entity, linkage.framework);
    const found = places.get(place);
    if (found === undefined) places.set(place, [linkage]);
    else found.push(linkage);
  }
  return actors.map((actor) => {
    const cells = columns.map((column) =>
      cellOf(actor.kind, column, places.get(placeOf(actor.id, column.framework)) ?? []),
    );
    return { actor, cells, links: cells.reduce((sum, cell) => sum + cell.linkages.length, 0) };
  });
}

const placeOf = (entity: string, framework: string): string => `${entity} ${framework}`;

function cellOf(kind: EntityKind, column: MatrixColumn, linkages: readonly Linkage[]): MatrixCell {
  const vote = surestVote(linkages);
  return {
    framework: column.framework,
    state: stateOf(linkages.length > 0, column.adopted && canBeLinked(kind, column)),
    linkages,
    vote,
    voteState: stateOf(vote !== null, column.adopted && canVote(kind, column)),
  };
}

function stateOf(recorded: boolean, possible: boolean): CellState {
  if (recorded) return 'LINKED';
  return possible ? 'NONE_RECORDED' : 'NOT_APPLICABLE';
}

function canVote(kind: EntityKind, { types, voters }: MatrixColumn): boolean {
  return types.some(isVoteType) && voters.includes(kind);
}

/** Whether the registry of relation types lets such an actor and a framework be the two ends. */
function canBeLinked(kind: EntityKind, column: MatrixColumn): boolean {
  return column.types.some((type) => {
    if (isVoteType(type)) return canVote(kind, column);
    const { subjectKinds, objectKinds } = relationTypeInfo(type);
    const joins = (subject: EntityKind, object: EntityKind): boolean =>
      subjectKinds.includes(subject) && objectKinds.includes(object);
    return joins(kind, 'FRAMEWORK') || joins('FRAMEWORK', kind);
  });
}

/** The vote on the framework itself; where sources differ the surest, then the latest. */
function surestVote(linkages: readonly Linkage[]): Vote | null {
  const votes = linkages
    .filter(({ part, relation }) => part === null && isVoteType(relation.type))
    .map(({ relation }) => relation)
    .sort(surestFirst);
  return votes[0]?.vote ?? null;
}

function surestFirst(a: Relation, b: Relation): number {
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  const [from, other] = [a.validFrom ?? '', b.validFrom ?? ''];
  if (from !== other) return from > other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
