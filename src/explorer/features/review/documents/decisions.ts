import { question } from '../../../core/ask/question.js';

export type ReviewDecision = 'ACCEPT' | 'REJECT' | 'REOPEN';

export const REVIEW = question<
  {
    readonly ids: readonly string[];
    readonly decision: ReviewDecision;
    readonly note: string;
  },
  { readonly reviewClaim: { readonly changed: boolean } }
>(`mutation Review($ids: [ID!]!, $decision: ReviewDecision!, $note: String) {
  reviewClaim(ids: $ids, decision: $decision, note: $note) { changed }
}`);

export const ANSWER = question<
  {
    readonly answers: readonly { readonly question: string; readonly same: string | null }[];
    readonly reason: string;
  },
  {
    readonly answerMatches: readonly {
      readonly question: string;
      readonly mergeId: string | null;
      readonly refusal: { readonly code: string; readonly message: string } | null;
    }[];
  }
>(`mutation Answer($answers: [MatchAnswerInput!]!, $reason: String!) {
  answerMatches(answers: $answers, reason: $reason) {
    question
    mergeId
    refusal { code message }
  }
}`);

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

interface MergeVariables {
  readonly keep: string;
  readonly merge: string;
  readonly reason: string;
  readonly dryRun: boolean;
}

export interface MergeEffect {
  readonly id: string;
  readonly relationsMoved: number;
  readonly relationsJoined: number;
  readonly relationsHidden: number;
}

export const MERGE = question<
  MergeVariables,
  { readonly mergeEntities: { readonly changed: boolean; readonly merge: MergeEffect } }
>(`mutation Merge($keep: ID!, $merge: ID!, $reason: String!, $dryRun: Boolean!) {
  mergeEntities(keep: $keep, merge: $merge, reason: $reason, dryRun: $dryRun) {
    changed
    merge { id relationsMoved relationsJoined relationsHidden }
  }
}`);

export const UNDO_MERGE = question<
  { readonly id: string; readonly reason: string },
  { readonly undoMerge: { readonly changed: boolean } }
>(`mutation UndoMerge($id: ID!, $reason: String) {
  undoMerge(id: $id, reason: $reason) { changed }
}`);

export const DIFFER = question<
  Pair,
  { readonly declareDifferent: { readonly changed: boolean } }
>(`mutation Differ($a: ID!, $b: ID!, $reason: String!) {
  declareDifferent(a: $a, b: $b, reason: $reason) { changed }
}`);

export const WITHDRAW_DIFFERENCE = question<
  Pair,
  { readonly withdrawDifference: { readonly changed: boolean } }
>(`mutation WithdrawDifference($a: ID!, $b: ID!, $reason: String!) {
  withdrawDifference(a: $a, b: $b, reason: $reason) { changed }
}`);
