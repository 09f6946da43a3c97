import { ask } from '../support/api.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';
import type { Engine } from '../../src/engine/engine.js';

const [rabat, prt, mar] = ['dialogue:rabat', 'country:prt', 'country:mar'];
const PAGE = document('document:page', 'Page on the chair', { publisher: 'Rabat Process' });
const PRESS = document('document:press', 'Report', { publisher: 'Press', date: '2025-03-01' });

let filledAt = '';

async function fill(store: Engine): Promise<void> {
  const curator = new Curator(store);
  await curator.cite({ ...PAGE, date: '2024-10' }, PRESS);
  await curator.store(...[rabat, prt, mar].map((id) => entity(id, id)));
  await curator.record(
    claim(prt, 'CHAIRS', rabat, { validFrom: '2024-02', document: PAGE.id, confidence: 0.9 }),
    claim(mar, 'CHAIRS', rabat, { validFrom: '2005', validTo: '2006', document: PAGE.id }),
    claim(mar, 'CHAIRS', rabat, { validFrom: '2006', validTo: '2008', document: PRESS.id }),
  );
  filledAt = curator.now;
}

describe('a period in the API', () => {
  const engine = useGraph(grafeoUnderTest, fill);
  const chair = async (who: string, fields: string, view = ''): Promise<unknown> => {
    const filter = `{ types: [CHAIRS], subject: { ids: ["${who}"] } }`;
    const asked = `relations(filter: ${filter}) { nodes { ${fields} } }`;
    const answer = await ask(
      engine(),
      view === '' ? `{ ${asked} }` : `{ asOf(${view}) { ${asked} } }`,
    );
    const { relations } = (view === '' ? answer : answer['asOf']) as {
      relations: { nodes: unknown[] };
    };
    return relations.nodes;
  };

  it('says what is known of its ends, and when a source last saw it', async () => {
    const fields = 'validFrom validTo startKnown endKnown observedOn lastSeen current';
    expect(await chair(prt, fields)).toEqual([
      {
        ...{ validFrom: '2024-02', validTo: null, startKnown: 'DATED', endKnown: 'OPEN' },
        ...{ observedOn: [], lastSeen: '2024-10', current: true },
      },
    ]);
  });

  it('is certain only as far as its source goes', async () => {
    const days = 'seen: validity(on: "2024-06") later: validity(on: "2024-12") now: validity';
    expect(await chair(prt, days)).toEqual([
      { seen: 'CERTAIN', later: 'POSSIBLE', now: 'POSSIBLE' },
    ]);
    expect(await chair(prt, 'validity', 'validOn: "2024-06"')).toEqual([{ validity: 'CERTAIN' }]);
    expect(await chair(prt, 'validity', 'validOn: "2023"')).toEqual([]);
  });

  it('goes on where one source takes up where another ends, without a disagreement', async () => {
    const fields = `validFrom validTo in2007: validity(on: "2007") disagreements { id }
      sure2007: confidenceOn(on: "2007") sure2020: confidenceOn(on: "2020")`;
    expect(await chair(mar, fields)).toEqual([
      {
        ...{ validFrom: '2005', validTo: '2008', in2007: 'CERTAIN', disagreements: [] },
        ...{ sure2007: 1, sure2020: 0 },
      },
    ]);
  });

  it('follows the date of its document, and the past keeps what was known', async () => {
    const curator = new Curator(engine());
    await curator.cite({ ...PAGE, date: null, retrieved: '2026-02-01' });
    const asked = 'lastSeen validity(on: "2025")';
    expect(await chair(prt, asked)).toEqual([{ lastSeen: '2026-02-01', validity: 'CERTAIN' }]);
    expect(await chair(prt, asked, `knownAt: "${filledAt}"`)).toEqual([
      { lastSeen: '2024-10', validity: 'POSSIBLE' },
    ]);
    const [ended] = await curator.record(
      claim(prt, 'CHAIRS', rabat, { validTo: '2025-01-31', document: PRESS.id }),
    );
    const disputed = 'validTo validity(on: "2025-06") disagreements { document { id } }';
    expect(await chair(prt, disputed)).toEqual([
      {
        ...{ validTo: '2025-01-31', validity: 'POSSIBLE' },
        disagreements: [{ document: { id: PAGE.id } }],
      },
    ]);
    await curator.decide('RETRACTED', ended ?? '');
    expect(await chair(prt, 'validTo validity(on: "2025-06")')).toEqual([
      { validTo: null, validity: 'CERTAIN' },
    ]);
    await curator.cite({ ...PAGE, date: '2024-10' });
    expect(await chair(prt, asked)).toEqual([{ lastSeen: '2024-10', validity: 'POSSIBLE' }]);
  });

  it('is a state or an act by the registry', async () => {
    const { relationTypes } = await ask(engine(), '{ relationTypes { type nature } }');
    expect(relationTypes).toEqual(
      expect.arrayContaining([
        { type: 'CHAIRS', nature: 'STATE' },
        { type: 'VOTED_ON', nature: 'ACT' },
      ]),
    );
  });
});
