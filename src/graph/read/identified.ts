import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { Statement } from '../../engine/statement.js';

/** The entities that have these identifiers: key of the identifier and id. In no promised order. */
export function identified(
  identifiers: readonly Identifier[],
): Statement<{ readonly key: string; readonly id: string }> {
  return {
    text: `UNWIND $keys AS key
MATCH (i:Identifier {key: key})
RETURN DISTINCT i.key AS key, i.entityId AS id`,
    parameters: { keys: [...new Set(identifiers.map(identifierKey))] },
    decode: (row) => ({ key: row.key as string, id: row.id as string }),
  };
}
