import { invalidInput, notFound } from '../../../domain/errors.js';
import { matchId, type MatchDecision, type MatchedName } from '../../../domain/match-decision.js';
import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { decisionsById } from '../../read/match-decisions.js';
import { MergedIds } from '../../read/redirects.js';
import { decisionProperties } from '../../stored-match.js';
import { storedEntity } from '../merge/merged-entities.js';

/** What is decided on a name. `not` adds to what was said before. */
export interface Deciding extends MatchedName, Pick<MatchDecision, 'answer' | 'entity' | 'not'> {
  /** Record time. */
  readonly now: string;
  readonly by: string | null;
}

/**
 * Remembers whom a source means by a name. A later decision replaces the answer of an earlier one;
 * deciding the same again changes nothing.
 * @throws INVALID_INPUT for SAME without an entity, NOT_FOUND for an entity that is not there.
 */
export async function recordDecision(
  transaction: Transaction,
  deciding: Deciding,
): Promise<{ readonly changed: boolean; readonly decision: MatchDecision }> {
  const kept = await keptIds(transaction, deciding);
  await refuseUnfounded(transaction, { ...deciding, ...kept });
  const id = matchId(deciding);
  const [known] = await transaction.run(decisionsById([id]));
  const decision = after(known, { ...deciding, ...kept });
  if (known !== undefined && saysSame(known, decision)) return { changed: false, decision: known };
  await transaction.run(
    command('MERGE (d:MatchDecision {id: $id}) SET d += $props', {
      id,
      props: decisionProperties(decision),
    }),
  );
  return { changed: true, decision };
}

async function refuseUnfounded(
  transaction: Transaction,
  { answer, entity }: Deciding,
): Promise<void> {
  if ((answer === 'SAME') !== (entity !== null)) {
    throw invalidInput('Give the entity with the answer SAME, and with no other.', 'entity');
  }
  if (entity !== null && (await transaction.run(storedEntity(entity))).length === 0) {
    throw notFound('entity', entity);
  }
}

/** What stands after a decision: its answer, or that of before where it only says who it is not. */
function after(known: MatchDecision | undefined, deciding: Deciding): MatchDecision {
  const { source, code, name, now: at, by } = deciding;
  const { answer = null, entity = null } = deciding.answer === null ? (known ?? {}) : deciding;
  const not = [...new Set([...(known?.not ?? []), ...deciding.not])].filter((id) => id !== entity);
  return { id: matchId(deciding), source, code, name, answer, entity, not, at, by };
}

async function keptIds(
  transaction: Transaction,
  { entity, not }: Pick<Deciding, 'entity' | 'not'>,
): Promise<Pick<Deciding, 'entity' | 'not'>> {
  const merged = await MergedIds.read(
    (statement) => transaction.run(statement),
    entity === null ? not : [entity, ...not],
  );
  return {
    entity: entity === null ? null : merged.keptFor(entity),
    not: not.map((id) => merged.keptFor(id)),
  };
}

function saysSame(a: MatchDecision, b: MatchDecision): boolean {
  const not = (one: MatchDecision): string => [...one.not].sort().join(' ');
  return a.answer === b.answer && a.entity === b.entity && not(a) === not(b);
}
