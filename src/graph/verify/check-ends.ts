import type { Engine } from '../../engine/engine.js';
import { FOLDING } from '../versions.js';
import { otherEnds } from '../edge-ends.js';
import type { DumpedRelation } from '../read/dump.js';
import type { Finding } from './finding.js';

/**
 * Which versions of relations that leave these subjects keep other names or kinds of their ends than
 * these have. Entities that an older version wrote are left out: they are derived again at opening.
 */
export async function misnamedEnds(
  engine: Engine,
  relations: readonly DumpedRelation[],
): Promise<Finding[]> {
  const subjects = [...new Set(relations.map(({ subject }) => subject))];
  if (subjects.length === 0) return [];
  const ids = await engine.read({
    text: `UNWIND $subjects AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE ${otherEnds('r', 'a', 'b')} AND a.folding = $folding AND b.folding = $folding
RETURN DISTINCT r.id AS id ORDER BY id`,
    parameters: { subjects, folding: FOLDING },
    decode: (row) => row.id as string,
  });
  return ids.map((id) => `${id} does not know its ends as they are; \`mgg rebuild\` mends it`);
}
