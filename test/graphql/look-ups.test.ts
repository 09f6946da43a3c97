import { ENTITY_KINDS, KINDS } from '../../src/domain/kinds.js';
import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

describe('one thing', () => {
  it('is found by its id, whatever it is', async () => {
    const { relations, claims } = (await ask(
      engine(),
      '{ relations(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } }',
    )) as Record<string, { nodes: [{ id: string }] }>;
    const ids = [
      'organisation:alpha',
      relations?.nodes[0].id,
      claims?.nodes[0].id,
      'document:list',
      'organisation:none',
      'nonsense',
      'organisation:alpha',
    ];
    const text = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect((await ask(engine(), text, { ids }))['nodes']).toEqual([
      { __typename: 'Organisation', id: ids[0] },
      { __typename: 'Relation', id: ids[1] },
      { __typename: 'Claim', id: ids[2] },
      { __typename: 'Document', id: ids[3] },
      null,
      null,
      { __typename: 'Organisation', id: ids[6] },
    ]);
    const one = `{ node(id: "event:summit") { ... on Event { city country { name } } } }`;
    expect(await ask(engine(), one)).toEqual({
      node: { city: 'Vienna', country: { name: 'Austria' } },
    });
  });

  it.each([
    ['its id', '{ id: "organisation:alpha" }', 'organisation:alpha'],
    ['its name', '{ name: "turkiye" }', 'country:tur'],
    ['its acronym', '{ name: "aa" }', 'organisation:alpha'],
    ['a name in another language', '{ name: "Agence Alpha" }', 'organisation:alpha'],
    ['a code', '{ identifier: { scheme: "ROR", value: "00alpha12" } }', 'organisation:alpha'],
  ])('is found by %s', async (_how, by, id) => {
    expect(await ask(engine(), `{ entity(by: ${by}) { id } }`)).toEqual({ entity: { id } });
  });

  it.each([
    ['the beginning of a name', '{ name: "Joint" }'],
    ['an empty name', '{ name: "" }'],
    ['an unknown id', '{ id: "country:xyz" }'],
    ['an unknown code', '{ identifier: { scheme: "ror", value: "x" } }'],
  ])('is not found by %s', async (_how, by) => {
    expect(await ask(engine(), `{ entity(by: ${by}) { id } }`)).toEqual({ entity: null });
  });

  it('is not chosen where a name fits several, and they are told', async () => {
    const error = await refusal(engine(), '{ entity(by: { name: "JOINT office" }) { id } }');
    expect(error).toMatchObject({
      message:
        'The name "JOINT office" fits 2 entities. Choose one of the candidates and ask by its id.',
      kind: 'AMBIGUOUS',
      details: {
        candidates: [
          { id: 'organisation:twin-1', name: 'Joint Office', kind: 'ORGANISATION' },
          { id: 'organisation:twin-2', name: 'Joint Office', kind: 'ORGANISATION' },
        ],
      },
    });
  });

  it.each(['{}', '{ id: "a", name: "b" }', '{ id: null }'])(
    'is not named in no way or in two: %s',
    async (by) => {
      const error = await refusal(engine(), `{ entity(by: ${by}) { id } }`);
      expect(error).toMatchObject({ message: expect.stringContaining('EntityRef') as string });
    },
  );

  it.each(ENTITY_KINDS)(
    'of the kind %s is looked up by id, and null where it is not',
    async (kind) => {
      const { prefix } = KINDS[kind];
      const wrong = kind === 'THEME' ? 'country:aut' : 'theme:return';
      const text = `{ a: ${prefix}(id: "${prefix}:none") { id } b: ${prefix}(id: "${wrong}") { id }
      c: ${prefix}(id: "") { id } }`;
      expect(await ask(engine(), text)).toEqual({ a: null, b: null, c: null });
    },
  );

  it('that is not there is null, without an error', async () => {
    const text = `{ relation(id: "relation:none") { id } claim(id: "claim:none") { id }
      document(id: "document:none") { id } node(id: "x") { id } }`;
    expect(await ask(engine(), text)).toEqual({
      ...{ relation: null, claim: null, document: null, node: null },
    });
  });

  it('is refused more than a hundred times at once', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `theme:t${at}`);
    const text = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await refusal(engine(), text, { ids })).toMatchObject({
      kind: 'INVALID_INPUT',
      message: 'At most 100 ids at once, not 101.',
    });
  });
});

interface Lists {
  readonly members: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly relation: unknown;
      readonly relations: readonly unknown[];
    }[];
  };
  readonly others: { readonly totalCount: number };
}

describe('an entity', () => {
  it('tells its names, codes and fields', async () => {
    const text = `{ organisation(id: "organisation:alpha") {
      kind name french: name(language: "fr") none: name(language: null) german: name(language: "de")
      shortName acronym names { value language kind } identifiers { scheme value }
      organisationType website entityId } }`;
    expect((await ask(engine(), text))['organisation']).toEqual({
      kind: 'ORGANISATION',
      ...{
        name: 'Alpha Agency',
        french: 'Agence Alpha',
        none: 'Alpha Agency',
        german: 'Alpha Agency',
      },
      ...{ shortName: 'Alpha Agency', acronym: 'AA' },
      names: [{ value: 'Agence Alpha', language: 'fr', kind: 'LABEL' }],
      identifiers: [{ scheme: 'ror', value: '00alpha12' }],
      ...{ organisationType: '40', website: null, entityId: 'organisation:alpha' },
    });
  });

  it('keeps its name where no language is asked for', async () => {
    const text = '{ organisation(id: "organisation:eclair") { name(language: null) } }';
    expect(await ask(engine(), text)).toEqual({ organisation: { name: 'Éclair Foundation' } });
  });

  it('has each neighbour once, with the relations that lead there, strongest first', async () => {
    const text = `{ organisation(id: "organisation:alpha") {
      members(filter: { ids: ["country:sdn"] }) { totalCount edges {
        node { id } relation { confidence validFrom } relations { confidence validFrom } } }
      others: members(filter: { kinds: [ORGANISATION] }) { totalCount }
    } }`;
    const { organisation } = (await ask(engine(), text)) as { organisation: Lists };
    const [edge] = organisation.members.edges;
    expect(organisation.members.totalCount).toBe(1);
    expect(edge?.relations).toHaveLength(2);
    expect(edge?.relation).toEqual(edge?.relations[0]);
    expect(organisation.others.totalCount).toBe(0);
  });

  it('is reached over its shortcuts', async () => {
    const text = `{
      organisation(id: "organisation:alpha") { members(first: 2) { totalCount nodes { name } }
        units { nodes { id } } secretariatOf { nodes { id } } memberOf { edges { relation { role } } } }
      framework(id: "framework:pact") { votes { edges { node { id } relation { vote } } }
        endorsements { edges { node { id } relation { action } } } parts { nodes { id } } }
      event(id: "event:summit") { hosts { nodes { id } } organisers { nodes { id } }
        participants(relation: { validOn: "2018" }) { totalCount } }
      project(id: "project:bridge") { funders { edges { relation { amounts { year currency value } } } }
        implementers(orderBy: NAME_DESC) { nodes { id } } }
      country(id: "country:aut") { memberships { nodes { name } } }
      dialogue(id: "dialogue:north") { chairs { edges { relation { validFrom validTo current } } } }
    }`;
    expect(await ask(engine(), text)).toEqual({
      organisation: {
        members: { totalCount: 4, nodes: [{ name: 'Austria' }, { name: 'Portugal' }] },
        units: { nodes: [{ id: 'organisation:twin-1' }, { id: 'organisation:twin-2' }] },
        secretariatOf: { nodes: [{ id: 'dialogue:north' }] },
        memberOf: { edges: [{ relation: { role: 'observer' } }] },
      },
      framework: {
        votes: {
          edges: [
            { node: { id: 'country:aut' }, relation: { vote: 'ABSTAIN' } },
            { node: { id: 'country:prt' }, relation: { vote: 'YES' } },
            { node: { id: 'country:sdn' }, relation: { vote: 'YES' } },
          ],
        },
        endorsements: {
          edges: [
            { node: { id: 'country:prt' }, relation: { action: 'champion' } },
            { node: { id: 'country:tur' }, relation: { action: 'endorsed' } },
          ],
        },
        parts: { nodes: [{ id: 'framework:goal-1' }] },
      },
      event: {
        hosts: { nodes: [{ id: 'country:aut' }] },
        organisers: { nodes: [{ id: 'organisation:alpha' }] },
        participants: { totalCount: 3 },
      },
      project: {
        funders: {
          edges: [{ relation: { amounts: [{ year: 2016, currency: 'EUR', value: 5000 }] } }],
        },
        implementers: { nodes: [{ id: 'organisation:eclair' }, { id: 'organisation:alpha' }] },
      },
      country: { memberships: { nodes: [{ name: 'Alpha Agency' }, { name: 'North Process' }] } },
      dialogue: {
        chairs: { edges: [{ relation: { validFrom: '2016', validTo: '2018', current: false } }] },
      },
    });
  });

  it('has neighbours that both filters let through', async () => {
    const text = `{ organisation(id: "organisation:alpha") { countries(
      filter: { regions: ["Europe"], notLinked: [{ votes: [YES] }] } types: [MEMBER_OF] direction: IN
      relation: { minConfidence: 0.9 }) { totalCount nodes { id } } } }`;
    expect(await ask(engine(), text)).toEqual({
      organisation: { countries: { totalCount: 1, nodes: [{ id: 'country:aut' }] } },
    });
  });

  it('counts its relations by type and direction, in words', async () => {
    const text =
      '{ organisation(id: "organisation:eclair") { relationCounts { type direction label count } } }';
    expect((await ask(engine(), text))['organisation']).toEqual({
      relationCounts: [
        { type: 'CRITICISES', direction: 'OUT', label: 'criticises', count: 1 },
        { type: 'IMPLEMENTS', direction: 'OUT', label: 'implements', count: 1 },
        { type: 'PARTNERS_WITH', direction: 'BOTH', label: 'partners with', count: 1 },
      ],
    });
  });
});
