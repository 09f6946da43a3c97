import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';
import type { EntityRef } from '../documents/picture.js';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface FoundCountry extends EntityRef {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly region: string | null;
  readonly subRegion: string | null;
}

/** All countries and territories with their codes, a hundred at a time. */
export const COUNTRIES = question<
  { readonly after: string | null; readonly known: string | null },
  { readonly asOf: { readonly entities: Page<FoundCountry> } }
>(`query Countries($after: String, $known: DateTime) {
  asOf(knownAt: $known) {
    entities(filter: { kinds: [COUNTRY] }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id: entityId kind name shortName acronym
        ... on Country { identifiers { scheme value } region subRegion }
      }
    }
  }
}`);

/** Something that says where it is itself; only what a document states is not null. */
export interface FoundSpot {
  readonly id: string;
  readonly kind: EntityKind;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly country?: { readonly id: string } | null;
}

/** What places and events say of where they are. */
export const SPOTS = question<
  { readonly ids: readonly string[]; readonly after: string | null; readonly known: string | null },
  { readonly asOf: { readonly entities: Page<FoundSpot> } }
>(`query Spots($ids: [ID!]!, $after: String, $known: DateTime) {
  asOf(knownAt: $known) {
    entities(filter: { ids: $ids }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id: entityId
        kind
        ... on Place { latitude longitude country { id: entityId } }
        ... on Event { country { id: entityId } }
      }
    }
  }
}`);

export interface FoundSeat {
  readonly type: 'LOCATED_IN' | 'PART_OF';
  readonly subject: { readonly id: string };
  readonly object: FoundSpot;
}

/** Relations that say where something is, or of which country it is a part. */
export const SEATS = question<
  {
    readonly ids: readonly string[];
    readonly after: string | null;
    readonly on: string | null;
    readonly known: string | null;
  },
  { readonly asOf: { readonly relations: Page<FoundSeat> } }
>(`query Seats($ids: [ID!]!, $after: String, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    relations(
      filter: {
        types: [LOCATED_IN, PART_OF]
        subject: { ids: $ids }
        object: { kinds: [PLACE, COUNTRY] }
      }
      first: 100
      after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        type
        subject { id: entityId }
        object {
          id: entityId
          kind
          ... on Place { latitude longitude country { id: entityId } }
        }
      }
    }
  }
}`);
