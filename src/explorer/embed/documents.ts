import type { Claim } from '../core/documents/evidence.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Found } from '../core/documents/picture.js';
import { question } from '../core/ask/question.js';
import type { RelationWords } from '../core/documents/relation-words.js';

export interface AroundAnswer {
  readonly relationTypes: readonly RelationWords[];
  readonly asOf: { readonly neighbourhood: Found };
}

/** The surroundings of some entities, with the words for the relations in them. */
export const AROUND = question<
  {
    readonly of: readonly string[];
    readonly depth: number;
    readonly limit: number;
    readonly kinds: readonly EntityKind[] | null;
    readonly types: readonly string[] | null;
    readonly relation: { readonly minConfidence: number } | null;
    readonly on: string | null;
    readonly known: string | null;
    readonly day: string;
  },
  AroundAnswer
>(`query Embed(
  $of: [ID!]!, $depth: Int!, $limit: Int!, $kinds: [EntityKind!], $types: [RelationType!],
  $relation: RelationFilter, $on: PartialDate, $known: DateTime, $day: PartialDate!
) {
  relationTypes { type group outLabel inLabel symmetric }
  asOf(validOn: $on, knownAt: $known) {
    neighbourhood(
      of: $of, depth: $depth, limit: $limit, kinds: $kinds, types: $types, relation: $relation
    ) {
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

export interface Sources {
  readonly claims: { readonly totalCount: number; readonly nodes: readonly Claim[] };
}

/** The documents behind a relation. */
export const SOURCES = question<
  { readonly id: string; readonly on: string | null; readonly known: string | null },
  { readonly asOf: { readonly nodes: readonly (Sources | null)[] } }
>(`query EmbedSources($id: ID!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    nodes(ids: [$id]) {
      ... on Relation {
        claims(first: 10) {
          totalCount
          nodes {
            id: claimId note locator confidence polarity observedOn validFrom validTo
            document { id: documentId title publisher date url retrieved }
          }
        }
      }
    }
  }
}`);
