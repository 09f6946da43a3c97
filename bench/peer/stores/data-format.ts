import { createHash } from 'node:crypto';
import { openGrafeo } from '../../../src/engine/grafeo/open.js';
import { deriveAgain } from '../../../src/graph/write/derive-again.js';
import { dump } from '../../../test/support/dump.js';
import { plainSource } from '../../generate/plain/in-our-model.js';
import type { GraphSource } from '../../generate/source.js';
import { loadGraph } from '../../store/load-graph.js';

/** How graphs come to lie in our stores. */
export interface DataFormat {
  /** A short text that changes when what is stored of a graph does. */
  readonly key: string;
  /** True when loading leaves out what the product derives, so that it must be derived afterwards. */
  readonly deriveAfterLoad: boolean;
}

const EVERY = 500;
const TIMES = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** Found out by writing a few relations and their ends to a store in memory and reading them back. */
export async function dataFormat(): Promise<DataFormat> {
  const engine = await openGrafeo({ path: null });
  const stored = async (): Promise<string> => (await dump(engine)).join('\n').replace(TIMES, '');
  try {
    const silent = { show: () => undefined, end: () => undefined };
    await loadGraph(engine, sampleOf(plainSource('XS')), () => silent);
    const loaded = await stored();
    await deriveAgain(engine, { all: true });
    const derived = await stored();
    const key = createHash('sha256').update(derived).digest('hex').slice(0, 12);
    return { key, deriveAfterLoad: derived !== loaded };
  } finally {
    await engine.close();
  }
}

function sampleOf(source: GraphSource): GraphSource {
  const evidence = [...source.evidence()].filter((_, index) => index % EVERY === 0);
  const keys = evidence.flatMap((claims) => claims.map(({ claim }) => claim.key));
  const ends = new Set(keys.flatMap(({ subject, object }) => [subject, object]));
  const entities = [...source.entities()].filter(({ id }) => ends.has(id));
  return { ...source, entities: () => entities, evidence: () => evidence };
}
