import type { Statement } from '../../engine/statement.js';
import { rowsInBatches } from '../write/batches.js';
import { MergedIds, type Ask } from './redirects.js';

/** How many one statement reads. */
const AT_ONCE = 1000;

/** An entity of a source, and the one of the graph that an import found to be it. */
export interface FoundEntity {
  /** Id that the source gives it, the same in every run over the same data. */
  readonly id: string;
  /** Id in the graph. */
  readonly entity: string;
}

/**
 * Which entities of the graph earlier imports found for these of a source, by their ids; others are
 * left out. One that was merged since stands as the one that was kept.
 */
export async function readFound(ask: Ask, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await rowsInBatches([...new Set(ids)], AT_ONCE, (some) => ask(foundById(some)));
  const merged = await MergedIds.read(
    ask,
    found.map(({ entity }) => entity),
  );
  return new Map(found.map(({ id, entity }) => [id, merged.keptFor(entity)]));
}

function foundById(ids: readonly string[]): Statement<FoundEntity> {
  return {
    text: `UNWIND $ids AS id
MATCH (s:SourceEntity {id: id})
RETURN s.id AS id, s.entity AS entity`,
    parameters: { ids },
    decode: (row) => ({ id: row.id as string, entity: row.entity as string }),
  };
}
