import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';

export interface EntityRef {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string;
  readonly acronym: string | null;
}

export type RelationStatus = 'ACTUAL' | 'PLANNED' | 'CLAIMED';
export type Vote = 'YES' | 'NO' | 'ABSTAIN';

export interface FoundRelation {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly confidence: number;
  readonly status: RelationStatus;
  readonly vote: Vote | null;
  readonly role: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Only where it is asked for. */
  readonly lastSeen?: string | null;
  readonly sourceCount: number;
  readonly validity: 'CERTAIN' | 'POSSIBLE' | 'NO';
}

export interface Found {
  readonly totalNodes: number;
  readonly truncated: boolean;
  readonly nodes: readonly EntityRef[];
  readonly relations: readonly FoundRelation[];
}

export interface PictureVariables {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly on: string | null;
  readonly known: string | null;
  /** The day for which validity is asked: `on`, or today. */
  readonly day: string;
}

/** The surroundings of some entities, as of a date on either clock. */
export const PICTURE = question<
  PictureVariables,
  { readonly asOf: { readonly neighbourhood: Found } }
>(`query Picture(
  $of: [ID!]!, $depth: Int!, $limit: Int!, $on: PartialDate, $known: DateTime, $day: PartialDate!
) {
  asOf(validOn: $on, knownAt: $known) {
    neighbourhood(of: $of, depth: $depth, limit: $limit) {
      totalNodes
      truncated
      nodes { id: entityId kind name shortName acronym }
      relations {
        id: relationId type label confidence status vote role validFrom validTo lastSeen sourceCount
        subject { id: entityId }
        object { id: entityId }
        validity(on: $day)
      }
    }
  }
}`);
