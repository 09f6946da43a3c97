import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal } from '../support/api.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const NORTH = 'dialogue:north';
const IN_2005 = 'dialogue:north@2005~';
const MEMBERS = 'countries(types: [MEMBER_OF], first: 2) { totalCount nodes { id entityId } }';

describe('an id under a view', () => {
  it('names the view, of entities and relations; the plain one stands beside it', async () => {
    const answer = await ask(
      engine(),
      `{ asOf(validOn: "2005", knownAt: "${BETWEEN}") { dialogue(id: "${NORTH}") { id entityId
           relations(first: 1) { nodes { id relationId } } } } }`,
    );
    const { dialogue } = answer['asOf'] as { dialogue: Record<string, unknown> };
    const view = `@2005~${BETWEEN}`;
    expect(dialogue).toMatchObject({ id: NORTH + view, entityId: NORTH });
    const [relation] = (dialogue['relations'] as { nodes: { id: string; relationId: string }[] })
      .nodes;
    expect(relation?.id).toBe(`${relation?.relationId ?? ''}${view}`);
  });

  it.each([
    ['node', `node(id: "${IN_2005}") { id ... on Dialogue { ${MEMBERS} } }`],
    ['a look-up of the kind', `dialogue(id: "${IN_2005}") { id ${MEMBERS} }`],
    ['entity(by:)', `entity(by: { id: "${IN_2005}" }) { id ... on Dialogue { ${MEMBERS} } }`],
    ['nodes', `nodes(ids: ["${IN_2005}"]) { id ... on Dialogue { ${MEMBERS} } }`],
  ])('is answered in that view by %s', async (_, field) => {
    const [answer] = Object.values(await ask(engine(), `{ ${field} }`)).flat();
    expect(answer).toEqual({
      id: IN_2005,
      countries: {
        totalCount: 3,
        nodes: ['aut', 'prt'].map((code) => ({
          id: `country:${code}@2005~`,
          entityId: `country:${code}`,
        })),
      },
    });
  });

  it('of a claim and of its document leads to what is known in the view', async () => {
    const found = `{ id claimId subject { id } document { id documentId entities(first: 1) { nodes { id } } } }`;
    const { asOf } = (await ask(
      engine(),
      `{ asOf(validOn: "2005") { claims(first: 1, filter: { entity: "country:prt" }) { nodes ${found} } } }`,
    )) as { asOf: { claims: { nodes: { id: string; claimId: string; document: object }[] } } };
    const [claim] = asOf.claims.nodes;
    expect(claim).toMatchObject({
      id: `${claim?.claimId ?? ''}@2005~`,
      subject: { id: 'country:prt@2005~' },
      document: { id: expect.stringMatching(/^document:\w+@2005~$/) as string },
    });
    const again = 'query ($id: ID!, $document: ID!) { node(id: $id) { id }';
    const asked = { id: claim?.id, document: (claim?.document as { id: string }).id };
    const text = `${again} claim(id: $id) ${found} document(id: $document) { id documentId entities(first: 1) { nodes { id } } } }`;
    expect(await ask(engine(), text, asked)).toEqual({
      ...{ node: { id: claim?.id }, claim, document: claim?.document },
    });
  });

  it('is taken for the plain one by every other argument', async () => {
    const answer = await ask(
      engine(),
      `{ dialogues(filter: { ids: ["${IN_2005}"] }) { nodes { id } }
         countries(filter: { linked: [{ types: [MEMBER_OF], to: { ids: ["${IN_2005}"] } }] }) { totalCount }
         neighbourhood(of: ["${IN_2005}"], limit: 2) { nodes { id } } }`,
    );
    expect(answer).toMatchObject({
      dialogues: { nodes: [{ id: NORTH }] },
      countries: { totalCount: 4 },
      neighbourhood: { nodes: [{ id: NORTH }, {}] },
    });
  });

  it('of no view or no day is nobody’s', async () => {
    const asked = ['dialogue:north@', 'dialogue:north@never~', 'dialogue:north@2005~yesterday'];
    const fields = asked.map((id, at) => `d${at}: node(id: "${id}") { id }`).join(' ');
    expect(await ask(engine(), `{ ${fields} }`)).toEqual({ d0: null, d1: null, d2: null });
  });
});

describe('arguments with a default', () => {
  it('take null for it', async () => {
    const text = `query ($order: EntityOrder, $parts: Boolean) {
      countries(orderBy: $order, first: 1) { nodes { id } }
      dialogue(id: "${NORTH}") { relationCounts(includeParts: $parts) { count } } }`;
    const given = await ask(engine(), text, { order: null, parts: null });
    expect(given).toEqual(await ask(engine(), text));
  });
});

describe('entities by their codes', () => {
  it('are given in the order asked, null where a code is not known', async () => {
    const codes = ['TR', 'ZZ', 'tr'].map(
      (value) => `{ scheme: "iso3166-1-alpha-2", value: "${value}" }`,
    );
    const text = `{ entitiesBy(identifiers: [${codes.join(' ')}]) { name } }`;
    const known = { name: 'Türkiye' };
    expect(await ask(engine(), text)).toEqual({ entitiesBy: [known, null, known] });
  });

  it('are at most 500', async () => {
    const identifiers = Array.from({ length: 501 }, () => ({ scheme: 'm49', value: '040' }));
    const text =
      'query ($identifiers: [IdentifierInput!]!) { entitiesBy(identifiers: $identifiers) { id } }';
    expect(await refusal(engine(), text, { identifiers })).toMatchObject({
      message: expect.stringContaining('At most 500') as string,
    });
  });
});
