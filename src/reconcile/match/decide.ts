import type { EntityKind } from '../../domain/kinds.js';
import type { MatchCandidate } from '../../domain/match-decision.js';
import type { Match, Verdict } from './party.js';

/** How many candidates a person is shown. */
const SHOWN = 5;
/** Less is no question worth asking. */
const LEAST = 0.6;
/** Whoever is proven by so much less is no rival. */
const MARGIN = 0.02;

/** A verdict, with the kind of the entity that it is on. */
export interface Judged extends Verdict {
  readonly kind: EntityKind;
}

/**
 * One decision out of all verdicts: an entity that alone is proven, a question where several are or
 * something is missing, and a new one where nothing speaks for any.
 */
export function decide(verdicts: readonly Judged[]): Match {
  const sorted = [...verdicts].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [only, ...rivals] = withoutStandIns(sorted.filter(({ verdict }) => verdict === 'SAME'));
  if (only !== undefined && !rivals.some(({ score }) => score > only.score - MARGIN)) {
    // A code that belongs to somebody else speaks against the name.
    const contrary = sorted.some(({ verdict, basis }) => verdict === 'MAYBE' && basis === 'CODE');
    if (!contrary) return { decision: 'SAME', ...candidate(only) };
  }
  const possible = sorted.filter(({ verdict, score }) => verdict !== 'OTHER' && score >= LEAST);
  if (possible.length > 0) {
    return { decision: 'UNSURE', candidates: possible.slice(0, SHOWN).map(candidate) };
  }
  const other = sorted.find(({ verdict }) => verdict === 'OTHER');
  return { decision: 'NEW', why: other?.why ?? 'nothing in the graph is called so' };
}

const candidate = ({ id, score, why }: Verdict): MatchCandidate => ({
  ...{ id, score: Math.round(score * 100) / 100, why },
});

/** A country stands in for its government only where no body is called so. */
function withoutStandIns(proven: readonly Judged[]): readonly Judged[] {
  const bodies = proven.filter(({ kind }) => kind !== 'COUNTRY');
  return bodies.length === 0 ? proven : bodies;
}
