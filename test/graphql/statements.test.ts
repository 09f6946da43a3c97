import { grafeoUnderTest } from '../support/engines.js';
import { ask, watched } from '../support/api.js';
import { ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

/** How many statements the store was asked for a query. */
async function statements(text: string): Promise<number> {
  const watching = watched(engine());
  await ask(watching.engine, text);
  return watching.statements.length;
}

const aliased = (field: (id: string) => string): string =>
  Array.from({ length: 20 }, (_, at) => ENTITIES[at % ENTITIES.length]?.id ?? '')
    .map((id, at) => `a${at}: ${field(id)}`)
    .join('\n');

describe('the store is asked', () => {
  it('once for twenty look-ups', async () => {
    expect(await statements(`{ ${aliased((id) => `node(id: "${id}") { id }`)} }`)).toBe(1);
    expect(
      await statements(`{ ${aliased(() => 'organisation(id: "organisation:alpha") { name }')} }`),
    ).toBe(1);
  });

  it('once a level, five levels deep, from twenty roots', async () => {
    const deep = `... on Entity { organisations { nodes { countries { nodes { dialogues { nodes {
      organisations(first: 7) { nodes { id } } } } } } } } }`;
    expect(await statements(`{ ${aliased((id) => `node(id: "${id}") { ${deep} }`)} }`)).toBe(5);
  });

  it('once more for each other set of arguments', async () => {
    const two = `... on Entity { a: countries(first: 3) { nodes { id } } b: countries(first: 4) { nodes { id } }
      c: countries(first: 3) { edges { cursor } } }`;
    expect(await statements(`{ ${aliased((id) => `node(id: "${id}") { ${two} }`)} }`)).toBe(3);
  });

  it('for a total only where it is selected, and for no page beside it', async () => {
    const members = (fields: string): Promise<number> =>
      statements(`{ organisation(id: "organisation:alpha") { members { ${fields} } } }`);
    expect(await members('totalCount')).toBe(2);
    expect(await members('nodes { id }')).toBe(2);
    expect(await members('nodes { id } edges { cursor } pageInfo { hasNextPage }')).toBe(2);
    expect(await members('totalCount nodes { id }')).toBe(3);
    expect(await statements('{ organisations { totalCount } }')).toBe(1);
    expect(await statements('{ organisations { nodes { id } } }')).toBe(1);
  });

  it('not again for the two ends of an edge, which are read already', async () => {
    const ends = `members { edges { relation { subject { name } object { name } } } }`;
    expect(await statements(`{ organisation(id: "organisation:alpha") { ${ends} } }`)).toBe(2);
  });

  it('in a search for names only, and for the rest of those on the page where it is selected', async () => {
    const search = (fields: string): Promise<number> =>
      statements(`{ search(text: "o") { totalCount edges { score node { ${fields} } } } }`);
    expect(await search('id name acronym')).toBe(1);
    expect(await search('id description')).toBe(2);
  });

  it('once for each of two dates', async () => {
    const members = `organisation(id: "organisation:alpha") { members { nodes { id } } }`;
    const text = `{ a: asOf(validOn: "2005") { ${members} } b: asOf(validOn: "2015") { ${members} }
      c: asOf(validOn: "2005") { ${members} } }`;
    expect(await statements(text)).toBe(4);
  });

  it('once a level for evidence: relations, claims, documents', async () => {
    const text = `{ organisation(id: "organisation:alpha") { relations { nodes {
      claims(first: 1) { nodes { document { title } } } } } } }`;
    expect(await statements(text)).toBe(4);
  });

  it('once a level for partners and what is shared', async () => {
    const text = `{ organisation(id: "organisation:alpha") { partners { totalCount edges { node { id }
      shared(first: 3) { entity { name } own { id } theirs { type claims(first: 1) { nodes { id } } } }
      direct { type } } } } }`;
    // The actor, partners and their number, what is shared, direct ties, and the claims.
    expect(await statements(text)).toBe(6);
  });

  it('once for all counts of a level', async () => {
    const text = '{ entities { nodes { relationCounts { count } documents { totalCount } } } }';
    expect(await statements(text)).toBe(3);
  });
});
