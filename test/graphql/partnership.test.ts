import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, watched, type Answer } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const THREE = '["organisation:alpha", "organisation:beta", "country:aut"]';

async function partnership(fields: string, args = `between: ${THREE}`): Promise<Answer> {
  return (await ask(engine(), `{ partnership(${args}) { ${fields} } }`))['partnership'] as Answer;
}

async function partners(args: string, fields: string): Promise<Answer> {
  const text = `{ organisation(id: "organisation:alpha") { partners(${args}) { ${fields} } } }`;
  return ((await ask(engine(), text))['organisation'] as Answer)['partners'] as Answer;
}

describe('partners by the relations that count', () => {
  const fields = `totalCount edges { sharedCount weight node { id }
    shared { entity { id } own { type } theirs { type } } direct { type } }`;

  it('hold to one window in the list, the total, the evidence and direct ties', async () => {
    const found = await partners('relation: { during: { from: "2013", to: "2013" } }', fields);
    const inDialogue = (theirs: object[]): object => ({
      ...{ entity: { id: 'dialogue:north' }, theirs },
      own: expect.arrayContaining([{ type: 'MEMBER_OF' }, { type: 'SECRETARIAT_OF' }]) as unknown,
    });
    expect(found).toEqual({
      totalCount: 3,
      edges: [
        // Fewer meet at the workshop than in the dialogue.
        {
          ...{ sharedCount: 1, weight: 1, node: { id: 'organisation:beta' } },
          shared: [
            {
              entity: { id: 'event:workshop' },
              own: [{ type: 'PARTICIPATES_IN' }],
              theirs: [{ type: 'PARTICIPATES_IN' }],
            },
          ],
          direct: [],
        },
        {
          ...{ sharedCount: 1, weight: 0.5, node: { id: 'country:aut' } },
          shared: [inDialogue([{ type: 'MEMBER_OF' }])],
          direct: [{ type: 'MEMBER_OF' }],
        },
        {
          ...{ sharedCount: 1, weight: 0.5, node: { id: 'country:tur' } },
          // Its chair ran from 2016 to 2018.
          shared: [inDialogue([{ type: 'MEMBER_OF' }])],
          direct: [{ type: 'MEMBER_OF' }],
        },
      ],
    });
  });

  it('may count allegations when asked to, on both sides', async () => {
    const asked = 'via: [PROJECT], relation: { statuses: [ACTUAL, CLAIMED] }';
    const { edges } = await partners(asked, 'edges { node { id } shared { theirs { status } } }');
    expect(edges).toEqual([
      { node: { id: 'organisation:beta' }, shared: [{ theirs: [{ status: 'ACTUAL' }] }] },
      { node: { id: 'organisation:eclair' }, shared: [{ theirs: [{ status: 'CLAIMED' }] }] },
    ]);
  });

  it('come page by page from either end', async () => {
    const page = 'nodes { id } pageInfo { hasPreviousPage startCursor }';
    const last = await partners('last: 2, orderBy: NAME_ASC', page);
    expect(last['nodes']).toEqual([{ id: 'country:sdn' }, { id: 'country:tur' }]);
    const { startCursor } = last['pageInfo'] as { startCursor: string };
    const before = await partners(`last: 5, before: "${startCursor}", orderBy: NAME_ASC`, page);
    expect(before['nodes']).toEqual(
      [
        ...['country:aut', 'organisation:beta', 'organisation:eclair'],
        ...['organisation:newcomer', 'country:prt'],
      ].map((id) => ({ id })),
    );
    expect(before['pageInfo']).toMatchObject({ hasPreviousPage: false });
  });

  it('are few or many for the same number of statements', async () => {
    const statements = async (first: number): Promise<number> => {
      const watching = watched(engine());
      const text = `{ organisation(id: "organisation:alpha") {
        partners(first: ${first}, includeDirect: true, relation: { validOn: "2018" }) { ${fields} } } }`;
      await ask(watching.engine, text);
      return watching.statements.length;
    };
    // The actor, the page, the total, what is shared, direct ties.
    expect([await statements(1), await statements(10)]).toEqual([5, 5]);
  });

  it.each([
    ['direction: OUT', 'relation.direction'],
    ['subject: { ids: ["country:aut"] }', 'relation.subject'],
    ['object: {}', 'relation.object'],
    ['document: "document:list"', 'relation.document'],
    ['documentPublisher: "Alpha"', 'relation.documentPublisher'],
    ['minConfidence: 2', 'relation.minConfidence'],
  ])('are refused with relation: { %s }', async (relation, path) => {
    const wrong = { kind: 'INVALID_INPUT', details: { path } };
    const list = `{ organisation(id: "organisation:alpha") { partners(relation: { ${relation} }) { totalCount } } }`;
    expect(await refusal(engine(), list)).toMatchObject(wrong);
    const side = `{ partnership(between: ${THREE}, relation: { ${relation} }) { actors { id } } }`;
    expect(await refusal(engine(), side)).toMatchObject(wrong);
  });
});

describe('a partnership', () => {
  const shared = `totalCount nodes { entity { id } actorCount missing { id }
    ties { actor { id } relations { type claims { nodes { document { id } } } } } }`;

  it('tells what all share and what some share, who is missing, and who says so', async () => {
    const found = await partnership(
      `actors { id } sharedByAll { ${shared} } sharedBySome(first: 2) { ${shared} }`,
    );
    const said = { claims: { nodes: [{ document: { id: 'document:list' } }] } };
    const tied = (id: string, ...types: string[]): object => ({
      actor: { id },
      relations: expect.arrayContaining(types.map((type) => ({ type, ...said }))) as unknown,
    });
    expect(found).toEqual({
      actors: [{ id: 'organisation:alpha' }, { id: 'organisation:beta' }, { id: 'country:aut' }],
      sharedByAll: {
        totalCount: 1,
        nodes: [
          {
            ...{ entity: { id: 'event:summit' }, actorCount: 3, missing: [] },
            ties: [
              tied('organisation:alpha', 'ORGANISES'),
              tied('organisation:beta', 'PARTICIPATES_IN'),
              tied('country:aut', 'HOSTS', 'PARTICIPATES_IN'),
            ],
          },
        ],
      },
      sharedBySome: {
        totalCount: 3,
        nodes: [
          {
            ...{ entity: { id: 'project:bridge' }, actorCount: 2 },
            missing: [{ id: 'country:aut' }],
            ties: [tied('organisation:alpha', 'IMPLEMENTS'), tied('organisation:beta', 'FUNDS')],
          },
          {
            ...{ entity: { id: 'dialogue:north' }, actorCount: 2 },
            missing: [{ id: 'organisation:beta' }],
            ties: [
              tied('organisation:alpha', 'MEMBER_OF', 'SECRETARIAT_OF'),
              {
                actor: { id: 'country:aut' },
                relations: [{ type: 'MEMBER_OF', claims: expect.anything() as unknown }],
              },
            ],
          },
        ],
      },
    });
  });

  it('tells of each pair how much it shares, how exclusively, and how it is tied', async () => {
    const { pairs } = await partnership(
      'pairs { a { id } b { id } sharedCount weight direct { type subject { id } } }',
    );
    expect(pairs).toEqual([
      {
        ...{ a: { id: 'organisation:alpha' }, b: { id: 'organisation:beta' } },
        ...{ sharedCount: 3, weight: 1.833333, direct: [] },
      },
      {
        ...{ a: { id: 'organisation:alpha' }, b: { id: 'country:aut' } },
        ...{ sharedCount: 2, weight: 0.533333 },
        direct: [{ type: 'MEMBER_OF', subject: { id: 'country:aut' } }],
      },
      {
        ...{ a: { id: 'organisation:beta' }, b: { id: 'country:aut' } },
        ...{ sharedCount: 1, weight: 0.333333 },
        direct: [{ type: 'PART_OF', subject: { id: 'organisation:beta' } }],
      },
    ]);
  });

  it('holds to the window, the kinds and the date asked for', async () => {
    const fields = `sharedByAll { totalCount nodes { entity { id } } }
      sharedBySome { totalCount nodes { entity { id } } } pairs { sharedCount }`;
    const early = {
      sharedByAll: { totalCount: 0, nodes: [] },
      sharedBySome: {
        totalCount: 2,
        nodes: [{ entity: { id: 'dialogue:north' } }, { entity: { id: 'event:workshop' } }],
      },
      pairs: [{ sharedCount: 1 }, { sharedCount: 1 }, { sharedCount: 0 }],
    };
    const window = `between: ${THREE}, relation: { validOn: "2013" }`;
    expect(await partnership(fields, window)).toEqual(early);
    const text = `{ asOf(validOn: "2013") { partnership(between: ${THREE}) { ${fields} } } }`;
    const inView = JSON.parse(
      JSON.stringify(early).replace(/"(?:dialogue|event):\w+(?=")/g, '$&@2013~'),
    ) as object;
    expect(await ask(engine(), text)).toEqual({ asOf: { partnership: inView } });
    expect(
      await partnership('sharedBySome { totalCount }', `between: ${THREE}, via: [PROJECT]`),
    ).toEqual({ sharedBySome: { totalCount: 1 } });
  });

  it('takes the same number of statements however many actors there are', async () => {
    const statements = async (between: string): Promise<number> => {
      const watching = watched(engine());
      const fields = `sharedByAll { totalCount nodes { ties { relations { id } } } }
        sharedBySome { totalCount nodes { entity { id } ties { relations { id } } } } pairs { weight direct { id } }`;
      await ask(watching.engine, `{ partnership(between: ${between}) { ${fields} } }`);
      return watching.statements.length;
    };
    const four = '["organisation:alpha", "organisation:beta", "country:aut", "country:sdn"]';
    const ten = `["organisation:alpha", "organisation:beta", "organisation:eclair",
      "organisation:newcomer", "organisation:twin-1", "country:aut", "country:prt", "country:sdn",
      "country:tur", "dialogue:north"]`;
    // The actors, the tallies, two lists, the links of each, direct ties.
    expect([await statements(THREE), await statements(four)]).toEqual([7, 7]);
    // Nothing is shared by all ten, so no links are read for that list.
    expect(await statements(ten)).toBe(6);
  });

  it.each([
    ['["organisation:alpha"]', /2 to 10 different actors, not 1/],
    ['["organisation:alpha", "organisation:alpha"]', /2 to 10 different actors, not 1/],
    [JSON.stringify(Array.from({ length: 11 }, (_, at) => `country:c${at}`)), /not 11/],
    ['["organisation:alpha", "project:bridge"]', /project:bridge is a Project and does not act/],
  ])('between %s is refused', async (between, message) => {
    const text = `{ partnership(between: ${between}) { actors { id } } }`;
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringMatching(message) as unknown,
      details: { path: 'between' },
    });
  });

  it('names an id that is not known, and the limit of a list', async () => {
    const unknown =
      '{ partnership(between: ["organisation:alpha", "organisation:none"]) { actors { id } } }';
    expect(await refusal(engine(), unknown)).toMatchObject({
      kind: 'NOT_FOUND',
      details: { id: 'organisation:none' },
    });
    const long = `{ partnership(between: ${THREE}) { sharedByAll(first: 101) { totalCount } } }`;
    expect(await refusal(engine(), long)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining('between 1 and 100') as unknown,
    });
  });
});
