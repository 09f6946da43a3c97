import type { Statement } from '../../engine/statement.js';
import { FOLDING } from '../versions.js';
import { countEach } from '../read/counted-relations.js';
import { nodePages } from '../read/dump-pages.js';
import { counterProperties } from '../relation-counters.js';
import type { Check } from './finding.js';

const PAGE = 500;

/**
 * Every entity knows how many relations it has. Those that an older version wrote are left out: they
 * are counted at opening.
 */
export const checkCounters: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'entity', PAGE)) {
    const ids = page.map(({ key }) => key);
    const counted = await countEach((statement) => engine.read(statement), ids);
    const wrong = (await engine.read(keptOf(ids))).filter(({ id, ...kept }) => {
      const right = counterProperties(counted.get(id) ?? new Map());
      return (
        kept.relationCounts !== right.relationCounts || kept.relationCount !== right.relationCount
      );
    });
    const findings = wrong.map(
      ({ id }) => `${id} does not know how many relations it has; \`mgg rebuild\` mends it`,
    );
    yield { records: page.length, findings };
  }
};

interface Kept {
  readonly id: string;
  readonly relationCounts: unknown;
  readonly relationCount: unknown;
}

function keptOf(ids: readonly string[]): Statement<Kept> {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id}) WHERE n.folding = $folding
RETURN id, n.relationCounts AS relationCounts, n.relationCount AS relationCount ORDER BY id`,
    parameters: { ids, folding: FOLDING },
    decode: (row) => row as unknown as Kept,
  };
}
