import { extend, readExtension } from '../../src/reconcile/extend.js';
import { readQuery } from '../../src/reconcile/query.js';
import { reconcile } from '../../src/reconcile/reconcile.js';
import { Curator } from '../support/curating.js';
import { entity } from '../support/claims.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

describe('an entity that was merged into another', () => {
  const engine = useEngine(grafeoUnderTest);
  beforeEach(async () => {
    const curator = new Curator(engine());
    await curator.store(
      entity('organisation:kept', 'Office for Migration', { acronym: 'OFM' }),
      entity('organisation:gone', 'Migration Bureau', {
        identifiers: [{ scheme: 'ror', value: '00gone' }],
      }),
    );
    await curator.merge('organisation:kept', 'organisation:gone');
  });

  it.each([
    ['its old id', 'organisation:gone'],
    ['its old name', 'migration bureau'],
    ['its code', JSON.stringify({ query: '-', properties: [{ pid: 'ror', v: '00gone' }] })],
  ])('is answered by the one that was kept, asked by %s', async (_how, text) => {
    const [found = []] = await reconcile(engine(), [readQuery(text)]);
    expect(found.map(({ id, match }) => [id, match])).toEqual([['organisation:kept', true]]);
  });

  it('has the values of the one that was kept, in rows under the id asked', async () => {
    const asked = { ids: ['organisation:gone'], properties: [{ id: 'acronym' }] };
    const { rows } = await extend(engine(), readExtension(JSON.stringify(asked)), '2026-01-01');
    expect(rows).toEqual({ 'organisation:gone': { acronym: [{ str: 'OFM' }] } });
  });
});
