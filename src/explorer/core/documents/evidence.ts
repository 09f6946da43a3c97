import { question } from '../ask/question.js';
import type { EntityRelation, SourceDocument } from './entity.js';

export interface Claim {
  readonly id: string;
  readonly note: string | null;
  readonly locator: string;
  readonly confidence: number;
  readonly polarity: 'ASSERTS' | 'DENIES';
  readonly observedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly document: SourceDocument & { readonly retrieved: string | null };
}

export interface Version {
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: number;
}

export interface Evidence extends EntityRelation {
  readonly citation: string;
  readonly claims: { readonly totalCount: number; readonly nodes: readonly Claim[] };
  readonly history: readonly Version[];
}

/** Relations with all that speaks for and against them. */
export const EVIDENCE = question<
  {
    readonly ids: readonly string[];
    readonly on: string | null;
    readonly known: string | null;
    readonly day: string;
  },
  { readonly asOf: { readonly nodes: readonly (Evidence | null)[] } }
>(`query Evidence($ids: [ID!]!, $on: PartialDate, $known: DateTime, $day: PartialDate!) {
  asOf(validOn: $on, knownAt: $known) {
    nodes(ids: $ids) {
      ... on Relation {
        id: relationId type label confidence status vote role validFrom validTo lastSeen sourceCount citation
        validity(on: $day)
        subject { id: entityId kind name shortName acronym }
        object { id: entityId kind name shortName acronym }
        disagreements { polarity validFrom validTo }
        history { recordedAt retractedAt validFrom validTo confidence }
        claims(first: 20) {
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
