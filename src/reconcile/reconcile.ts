import { detailOf } from '../domain/entity-detail.js';
import type { Entity } from '../domain/entity.js';
import type { Engine } from '../engine/engine.js';
import { findCandidates } from './candidates.js';
import { HintComparer, NO_HINTS, type HintMatch } from './hints.js';
import type { NamedCandidate } from './named-candidate.js';
import type { Query } from './query.js';
import { typeOf } from './types.js';

/** An entity that may be meant, as the reconciliation API words it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0–100. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

interface Judged extends NamedCandidate {
  readonly hint: HintMatch;
  readonly score: number;
}

/** How many candidates by name are compared with hints, at least. */
const SHORTLIST = 20;
/** How far hints that agree close the gap to 100, and how much is lost when they differ. */
const GAIN = 0.5;
const LOSS = 0.4;

/** The candidates of each query, best first. The queries of a batch do not influence each other. */
export async function reconcile(
  engine: Pick<Engine, 'read' | 'findNames'>,
  queries: readonly Query[],
): Promise<Candidate[][]> {
  const found = await findCandidates(engine, queries);
  const shortlists = found.map((some, at) =>
    withoutHints(some).slice(0, Math.max(SHORTLIST, queries[at]?.limit ?? 0)),
  );
  const hints = queries.flatMap((query) => query.hints);
  const hinted = shortlists.filter((_, at) => (queries[at]?.hints.length ?? 0) > 0);
  const entities = hinted.flat().map(({ candidate }) => candidate.entity);
  const comparer = hints.length === 0 ? null : await HintComparer.reading(engine, entities, hints);
  return queries.map((query, at) => {
    const judged = (shortlists[at] ?? [])
      .map((named) => withHints(named, query, comparer))
      .sort(compare);
    const matched = clearMatch(judged);
    return judged
      .slice(0, query.limit)
      .map((one) => worded(one, one === matched, query.hints.length));
  });
}

function withoutHints(found: readonly NamedCandidate[]): Judged[] {
  return found
    .map((named) => ({
      ...named,
      hint: NO_HINTS,
      score: named.byCode ? 100 : 100 * named.match.likeness,
    }))
    .sort(compare);
}

function withHints(named: Judged, { hints }: Query, comparer: HintComparer | null): Judged {
  if (comparer === null || hints.length === 0) return named;
  const hint = comparer.compare(hints, named.candidate.entity);
  if (hint.certain) return { ...named, hint, score: 100 };
  const score = 100 * named.match.likeness;
  const raised = score + (100 - score) * GAIN * (hint.agree / hints.length);
  return { ...named, hint, score: raised * (1 - LOSS * (hint.differ / hints.length)) };
}

/** Best first; of equals one that codes or hints speak for, one whose main name it is, the shorter name, then by id. */
function compare(a: Judged, b: Judged): number {
  const [one, other] = [a.candidate.entity, b.candidate.entity];
  return (
    b.score - a.score ||
    standing(b) - standing(a) ||
    Number(isMain(b)) - Number(isMain(a)) ||
    a.match.name.length - b.match.name.length ||
    (one.id < other.id ? -1 : 1)
  );
}

function isMain({ match, candidate }: Judged): boolean {
  return match.name === candidate.entity.name;
}

/** The first one when it is the only one that can be meant; null when a person should choose. */
function clearMatch([first, ...others]: readonly Judged[]): Judged | null {
  if (first === undefined || !isSure(first)) return null;
  const rival = others.some((other) => isSure(other) && standing(other) >= standing(first));
  return rival ? null : first;
}

function isSure({ match, byId, hint }: Judged): boolean {
  return hint.certain || ((byId || match.exact) && hint.differ === 0);
}

/** A namesake is out of the question when the other columns speak for the first. */
function standing({ hint, byId }: Judged): number {
  if (hint.certain) return Number.MAX_SAFE_INTEGER;
  return byId ? Number.MAX_SAFE_INTEGER - 1 : hint.agree;
}

function worded(
  { candidate: { entity }, match, hint, score }: Judged,
  sure: boolean,
  hints: number,
): Candidate {
  const { id, name } = typeOf(entity.kind);
  const features: Feature[] = [
    { id: 'name_likeness', value: rounded(100 * match.likeness) },
    { id: 'name_same', value: match.exact },
    ...(hints === 0
      ? []
      : [
          { id: 'properties_agreeing', value: hint.agree },
          { id: 'properties_differing', value: hint.differ },
        ]),
  ];
  return {
    id: entity.id,
    name: entity.name,
    description: describe(entity),
    type: [{ id, name }],
    score: rounded(score),
    match: sure,
    features,
  };
}

/** "Organisation (ministry). Interior ministry of Montenegro.": what tells namesakes apart. */
export function describe(entity: Entity): string {
  const { description } = entity;
  return description === null ? detailOf(entity) : `${detailOf(entity)}. ${description}`;
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10;
}
