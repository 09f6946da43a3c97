import { question } from '../ask/question.js';
import type { EntityRef, FoundRelation } from './picture.js';

export interface AmongVariables {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly on: string | null;
  readonly known: string | null;
  readonly day: string;
}

export interface AmongPage {
  readonly asOf: {
    readonly entities: { readonly nodes: readonly EntityRef[] };
    readonly relations: {
      readonly nodes: readonly FoundRelation[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Chosen entities, and the relations among them and no others. */
export const AMONG = question<AmongVariables, AmongPage>(`query Among(
  $ids: [ID!]!, $after: String, $on: PartialDate, $known: DateTime, $day: PartialDate!
) {
  asOf(validOn: $on, knownAt: $known) {
    entities(filter: { ids: $ids }, first: 100) {
      nodes { id: entityId kind name shortName acronym }
    }
    relations(filter: { subject: { ids: $ids }, object: { ids: $ids } }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id: relationId type label confidence status vote role validFrom validTo lastSeen sourceCount
        subject { id: entityId }
        object { id: entityId }
        validity(on: $day)
      }
    }
  }
}`);
