import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { ask } from '../support/api.js';
import { claim, document, entity } from '../support/claims.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

/** A made-up source: a list of members as its publisher writes it. */
const LIST = `Italy joined the North Process in 2003
Kenya joined the North Process in 2014`;
const IDS: Readonly<Record<string, string>> = { Italy: 'country:ita', Kenya: 'country:ken' };
const NORTH = 'dialogue:north';

const PAGE: DocumentInput = document('document:list', 'Who joined', { publisher: 'The process' });

function claimsOf(list: string): ClaimInput[] {
  return list.split('\n').map((line, at) => {
    const [, name = '', year = null] = /^(\w+) joined .* in (\d{4})$/.exec(line) ?? [];
    const locator = `line ${at + 1}`;
    return claim(IDS[name] ?? '', 'MEMBER_OF', NORTH, {
      validFrom: year,
      locator,
      method: 'IMPORT',
    });
  });
}

/** Hands the list to the graph, as a program that imports a source does. */
async function importList(engine: Engine, now: string): Promise<number> {
  const names = Object.entries(IDS).map(([name, id]) => entity(id, name));
  return engine.write(async (transaction) => {
    await storeDocuments(transaction, [PAGE], now);
    await storeEntities(transaction, [...names, entity(NORTH, 'North Process')], now);
    const recording = { now, state: 'ACCEPTED', by: null } as const;
    return (await recordClaims(transaction, claimsOf(LIST), recording)).claims.length;
  });
}

describe('a new source to import', () => {
  const engine = useGraph(grafeoUnderTest, () => Promise.resolve());

  it('is in the graph with its evidence; the same again changes nothing', async () => {
    expect(await importList(engine(), '2026-01-01T00:00:00.000Z')).toBe(2);
    expect(await importList(engine(), '2026-02-01T00:00:00.000Z')).toBe(0);
    const asked = `{ dialogue(id: "${NORTH}") { members { edges {
      node { name } relation { validFrom claims { nodes { locator document { title } } } } } } } }`;
    const said = (name: string, validFrom: string, locator: string): object => ({
      node: { name },
      relation: {
        validFrom,
        claims: { nodes: [{ locator, document: { title: 'Who joined' } }] },
      },
    });
    expect(await ask(engine(), asked)).toEqual({
      dialogue: {
        members: { edges: [said('Italy', '2003', 'line 1'), said('Kenya', '2014', 'line 2')] },
      },
    });
  });
});
