import type { Identifier } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { MatchCandidate } from '../../domain/match-decision.js';

/** Somebody whom a source names, to be found in the graph. */
export interface Party {
  /** The source that names it, such as `iati:XM-DAC-47066`: decisions are remembered for each. */
  readonly source: string;
  /** The code that the source gives it; null where it gives none. */
  readonly code: Identifier | null;
  /** True where the source gives the code to several names, so that it proves nothing. */
  readonly codeIsAmbiguous?: boolean;
  /** Codes of other registers. */
  readonly identifiers: readonly Identifier[];
  readonly name: string;
  /** The same in other languages, or as it was. */
  readonly otherNames: readonly string[];
  readonly kind: EntityKind;
  /** Kinds that it may be as well. */
  readonly orKinds: readonly EntityKind[];
  /** Id of the country that it belongs to, where the source tells it; else null. */
  readonly country: string | null;
  /** Words of the vocabulary of functions; none where not known. */
  readonly functions: readonly string[];
  /** Code of the IATI list of types; null where not known. */
  readonly organisationType: string | null;
}

/** What became of a party: an entity of the graph, a new one, or a question for a person. */
export type Match =
  | ({ readonly decision: 'SAME' } & MatchCandidate)
  | { readonly decision: 'NEW'; readonly why: string }
  | { readonly decision: 'UNSURE'; readonly candidates: readonly MatchCandidate[] };

/** What a candidate is to a party. */
export interface Verdict extends MatchCandidate {
  /** SAME is proof; MAYBE needs a person; OTHER is known to be somebody else. */
  readonly verdict: 'SAME' | 'MAYBE' | 'OTHER';
  /** What it rests on: LIKENESS is a name that is only like it. */
  readonly basis: 'NAME' | 'LIKENESS' | 'COUNTRY' | 'ACRONYM' | 'MINISTRY' | 'CODE';
}
