import type { NetworkMeasure } from '../../../domain/measures.js';
import { question } from '../ask/question.js';

export interface AnalysisVariables {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly measures: readonly NetworkMeasure[];
  readonly on: string | null;
  readonly known: string | null;
}

export interface FoundCommunity {
  /** The short names of its three best-connected members. */
  readonly label: string;
  readonly size: number;
  readonly nodes: readonly { readonly id: string }[];
}

export interface FoundAnalysis {
  readonly metrics: readonly {
    readonly node: { readonly id: string };
    readonly values: readonly { readonly value: number }[];
  }[];
  readonly communities?: readonly FoundCommunity[];
}

/** Measures and communities of the surroundings of some entities. */
export const ANALYSIS = question<
  AnalysisVariables,
  { readonly asOf: { readonly neighbourhood: FoundAnalysis } }
>(`query Analysis(
  $of: [ID!]!, $depth: Int!, $limit: Int!, $measures: [NetworkMeasure!]!,
  $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    neighbourhood(of: $of, depth: $depth, limit: $limit) {
      metrics(measures: $measures) { node { id: entityId } values { value } }
      communities { label size nodes { id: entityId } }
    }
  }
}`);
