import type { Engine } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';

/** Which of these ids are entities, withdrawn ones too. */
export function knownEntities(engine: Engine, ids: readonly string[]): Promise<Set<string>> {
  return found(engine, ids, 'MATCH (n:Entity {id: id})');
}

/** Which of these ids are entities of today. */
export function liveEntities(engine: Engine, ids: readonly string[]): Promise<Set<string>> {
  return found(engine, ids, `MATCH (n:Entity {id: id}) WHERE n.retractedAt = '${LIVE}'`);
}

/** Which of these relations have a claim, whatever its state. */
export function knownRelations(engine: Engine, ids: readonly string[]): Promise<Set<string>> {
  return found(engine, ids, 'MATCH (n:Claim {relationId: id})');
}

/** Which of these relations have an accepted claim that asserts them. */
export function assertedRelations(engine: Engine, ids: readonly string[]): Promise<Set<string>> {
  return found(
    engine,
    ids,
    `MATCH (n:Claim {relationId: id}) WHERE n.state = 'ACCEPTED' AND n.polarity = 'ASSERTS'`,
  );
}

async function found(engine: Engine, ids: readonly string[], match: string): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const statement: Statement<string> = {
    text: `UNWIND $ids AS id\n${match}\nRETURN DISTINCT id`,
    parameters: { ids: [...new Set(ids)] },
    decode: (row) => row.id as string,
  };
  return new Set(await engine.read(statement));
}
