import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';
import type { EntityRef, RelationStatus, Vote } from './picture.js';

/** A relation of one of two partners, as far as a row needs it. */
export interface TieRelation {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly role: string | null;
  readonly vote: Vote | null;
  readonly status: RelationStatus;
  readonly confidence: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceCount: number;
  readonly subject: RelationEnd;
  readonly object: RelationEnd;
}

/** An end of a relation, as it is named in a sentence. */
export type RelationEnd = Pick<EntityRef, 'id' | 'shortName'>;

/** A thing that two actors share, with the relations of both. */
export interface SharedThing {
  readonly entity: EntityRef;
  readonly own: readonly TieRelation[];
  readonly theirs: readonly TieRelation[];
  /** Parts of the two that some of these are relations of. */
  readonly ownThrough: readonly EntityRef[];
  readonly theirsThrough: readonly EntityRef[];
}

export interface PartnerEdge {
  readonly sharedCount: number;
  readonly weight: number;
  readonly direct: readonly TieRelation[];
  readonly node: EntityRef;
  readonly shared: readonly SharedThing[];
}

export interface PartnersPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly PartnerEdge[];
}

export type PartnerOrder = 'SHARED_COUNT_DESC' | 'RELEVANCE_DESC' | 'NAME_ASC';

export interface PartnersVariables {
  readonly id: string;
  readonly via: readonly EntityKind[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly least: number;
  readonly includeDirect: boolean;
  readonly includeParts: boolean;
  readonly minConfidence: number | null;
  readonly order: PartnerOrder;
  readonly on: string | null;
  readonly known: string | null;
  readonly after: string | null;
}

/** Partners of an actor with all that ties them; `partners` is missing where it is no actor. */
export const PARTNERS = question<
  PartnersVariables,
  {
    readonly asOf: {
      readonly entity: (EntityRef & { readonly partners?: PartnersPage }) | null;
    };
  }
>(`query Partners(
  $id: ID!, $via: [EntityKind!], $kinds: [EntityKind!], $least: Int!, $includeDirect: Boolean!,
  $includeParts: Boolean!,
  $minConfidence: Float, $order: PartnerOrder!, $on: PartialDate, $known: DateTime, $after: String
) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      id: entityId kind name shortName acronym
      ... on Actor {
        partners(
          first: 50, after: $after, via: $via, kinds: $kinds, minimumShared: $least,
          includeDirect: $includeDirect, includeParts: $includeParts, orderBy: $order, relation: { minConfidence: $minConfidence }
        ) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            sharedCount
            weight
            direct { ...Tie }
            node { id: entityId kind name shortName acronym }
            shared(first: 50) {
              entity { id: entityId kind name shortName acronym }
              own { ...Tie }
              theirs { ...Tie }
              ownThrough { id: entityId kind name shortName acronym }
              theirsThrough { id: entityId kind name shortName acronym }
            }
          }
        }
      }
    }
  }
}
fragment Tie on Relation {
  id: relationId type label role vote status confidence validFrom validTo sourceCount subject { id: entityId shortName }
  object { id: entityId shortName }
}`);
