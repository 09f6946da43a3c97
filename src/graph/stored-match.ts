import type { Identifier } from '../domain/entity.js';
import type { MatchCandidate, MatchDecision, MatchQuestion } from '../domain/match-decision.js';
import type { Row } from '../engine/statement.js';
import { maybe, parsed } from './stored.js';

/** What is stored of a decision. */
export function decisionProperties({ code, not, ...own }: MatchDecision): Row {
  return { ...own, notThese: [...not], ...codeProperties(code) };
}

export function decisionOf(row: Row): MatchDecision {
  return {
    ...nameOf(row),
    answer: maybe(row.answer) as MatchDecision['answer'],
    entity: maybe(row.entity),
    not: (row.notThese ?? []) as string[],
  };
}

/** What is stored of a question: `state` finds the open ones. */
export function questionProperties({ code, candidates, ...own }: MatchQuestion): Row {
  return {
    ...{ ...own, ...codeProperties(code), candidates: JSON.stringify(candidates) },
    state: own.closedAt === null ? 'OPEN' : 'CLOSED',
  };
}

export function questionOf(row: Row): MatchQuestion {
  return {
    ...nameOf(row),
    place: row.place as string,
    entity: row.entity as string,
    candidates: parsed<MatchCandidate>(row.candidates),
    score: row.score as number,
    closedAt: maybe(row.closedAt),
    mergeId: maybe(row.mergeId),
  };
}

function codeProperties(code: Identifier | null): Row {
  return { scheme: code?.scheme ?? null, code: code?.value ?? null };
}

function nameOf(row: Row): Pick<MatchDecision, 'id' | 'source' | 'code' | 'name' | 'at' | 'by'> {
  const [scheme, value] = [maybe(row.scheme), maybe(row.code)];
  return {
    ...{ id: row.id as string, source: row.source as string, name: row.name as string },
    code: scheme === null || value === null ? null : { scheme, value },
    ...{ at: row.at as string, by: maybe(row.by) },
  };
}
