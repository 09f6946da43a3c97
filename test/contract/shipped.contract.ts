import type { EngineUnderTest } from '../support/engines.js';
import { useShipped } from '../support/shipped-seed.js';
import { describeReconciling } from './reconcile.shipped.js';
import { describeSearch } from './search.shipped.js';

/** Suites that read the shipped graph, which a server takes long to load: once for all of them. */
export function describeShipped(underTest: EngineUnderTest): void {
  describe('with the shipped graph', () => {
    const engine = useShipped(underTest);
    describeSearch(engine);
    describeReconciling(engine);
  });
}
