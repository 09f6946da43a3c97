import type { Difference } from '../../domain/differences.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationGroup } from '../../domain/relation-groups.js';

export type Group = RelationGroup;

export interface GraphNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Label for maps, at most 26 characters; empty when there is none. */
  readonly shortName: string;
  readonly acronym: string | null;
  /** Ids of the entities that it stands for, where it is a group of them. */
  readonly members?: readonly string[];
  /** Where two sides are compared: what became of it. */
  readonly difference?: Difference;
}

export interface GraphRelation {
  readonly id: string;
  readonly type: string;
  /** Words from subject to object, short enough for a line: "secretariat". */
  readonly label: string;
  readonly group: Group;
  readonly subject: string;
  readonly object: string;
  /** 0–1. */
  readonly confidence: number;
  readonly status: 'ACTUAL' | 'PLANNED' | 'CLAIMED';
  readonly vote: 'YES' | 'NO' | 'ABSTAIN' | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** It may hold on the day asked for: an end of its period is not known. */
  readonly possible: boolean;
  /** Where two dates are compared: what became of it. */
  readonly difference?: Difference;
}

/** Where symbols stand: pixels at the size the picture was laid out for, y downwards. */
export type Positions = Readonly<Record<string, readonly [number, number]>>;

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
  readonly positions?: Positions;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
