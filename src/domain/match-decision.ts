import { identifierKey, type Identifier } from './entity.js';
import { hashId } from './ids.js';
import { searchName } from './names/words.js';

/** What a source calls somebody: what a decision is remembered for. */
export interface MatchedName {
  /** The source, such as `iati:XM-DAC-47066`. */
  readonly source: string;
  /** The code that the source gives it; null where it gives none. */
  readonly code: Identifier | null;
  readonly name: string;
}

/** What was decided on a name of a source, so that nobody is asked again. */
export interface MatchDecision extends MatchedName {
  readonly id: string;
  /** SAME is `entity`; NEW is somebody the graph does not have; null where only `not` is decided. */
  readonly answer: 'SAME' | 'NEW' | null;
  /** Id of the entity of SAME, as it was decided: it may have been merged since; else null. */
  readonly entity: string | null;
  /** Ids of entities that it is not. */
  readonly not: readonly string[];
  /** Record time of the last decision. */
  readonly at: string;
  /** Who decided: name of the key or subject of the token; null for the operator. */
  readonly by: string | null;
}

/** The id of the decision on a name: the same for spellings that differ in case, accents or signs. */
export function matchId({ source, code, name }: MatchedName): string {
  return hashId('match', [source, code === null ? null : identifierKey(code), searchName(name)]);
}

/** An entity that somebody may be. */
export interface MatchCandidate {
  readonly id: string;
  /** 0–1. */
  readonly score: number;
  /** What speaks for it and what is missing, as a sentence without its full stop. */
  readonly why: string;
}

/** Whether somebody whom a source names is one of some entities: for a person to decide. */
export interface MatchQuestion extends MatchedName {
  /** That of the decision that will answer it. */
  readonly id: string;
  /** Where the name stands, for people: `partners.csv, line 12`. */
  readonly place: string;
  /** Id of the entity that was made for the name; it is merged with the one it is, if any. */
  readonly entity: string;
  /** The likeliest first; at least one while it is open. */
  readonly candidates: readonly MatchCandidate[];
  /** Score of the likeliest. */
  readonly score: number;
  /** Record time of the asking. */
  readonly at: string;
  readonly by: string | null;
  /** Record time of the answer; null while it is open. */
  readonly closedAt: string | null;
  /** Id of the merge that was the answer; null for another answer. */
  readonly mergeId: string | null;
}

/** A question as whoever asks it gives it. */
export type AskedMatch = MatchedName & Pick<MatchQuestion, 'place' | 'entity' | 'candidates'>;
