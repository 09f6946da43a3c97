import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../../core/ask/question.js';
import type { TieRelation } from '../../core/documents/partners.js';
import type { EntityRef, RelationStatus } from '../../core/documents/picture.js';

export interface PathStep {
  /** True when the step goes from the subject of `relation` to its object. */
  readonly forward: boolean;
  /** The relation in words, read along the path. */
  readonly label: string;
  readonly relation: TieRelation;
  /** Parts of the two ends that the relation is of. */
  readonly through: readonly EntityRef[];
  /** All relations between the two, surest first. */
  readonly relations: readonly { readonly id: string; readonly label: string }[];
}

export interface FoundPath {
  readonly length: number;
  readonly weakestConfidence: number;
  readonly nodes: readonly EntityRef[];
  readonly steps: readonly PathStep[];
}

export interface PathsVariables {
  readonly from: string;
  readonly to: string;
  readonly through: readonly EntityKind[] | null;
  readonly avoiding: readonly string[];
  readonly statuses: readonly RelationStatus[];
  readonly minConfidence: number | null;
  readonly includeParts: boolean;
  readonly steps: number;
  readonly on: string | null;
  readonly known: string | null;
}

/** The five shortest ways between two entities. */
export const PATHS = question<
  PathsVariables,
  { readonly asOf: { readonly paths: readonly FoundPath[] } }
>(`query Paths(
  $from: ID!, $to: ID!, $through: [EntityKind!], $avoiding: [ID!], $statuses: [RelationStatus!],
  $minConfidence: Float, $includeParts: Boolean!, $steps: Int!, $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    paths(
      from: $from, to: $to, through: $through, avoiding: $avoiding, statuses: $statuses,
      minConfidence: $minConfidence, includeParts: $includeParts, maxLength: $steps, limit: 5
    ) {
      length
      weakestConfidence
      nodes { id: entityId kind name shortName acronym }
      steps {
        forward
        label
        relation {
          id: relationId type label role vote status confidence validFrom validTo sourceCount
          subject { id: entityId shortName }
          object { id: entityId shortName }
        }
        through { id: entityId kind name shortName acronym }
        relations { id: relationId label }
      }
    }
  }
}`);

/** Entities by their ids, in the order asked; null for what is not in the graph. */
export const NAMED = question<
  { readonly ids: readonly string[]; readonly known: string | null },
  { readonly asOf: { readonly nodes: readonly (EntityRef | null)[] } }
>(`query Named($ids: [ID!]!, $known: DateTime) {
  asOf(knownAt: $known) {
    nodes(ids: $ids) { ... on Entity { id: entityId kind name shortName acronym } }
  }
}`);
