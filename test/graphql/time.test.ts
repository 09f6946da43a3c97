import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, request } from '../support/api.js';
import { BETWEEN, FIRST, SECOND, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const AUSTRIA = `relations(filter: { subject: { ids: ["country:aut"] }, object: { ids: ["dialogue:north"] } })`;

describe('asOf', () => {
  it('holds at every hop, for two dates side by side', async () => {
    const members = `dialogue(id: "dialogue:north") { id
      countries(types: [MEMBER_OF]) { totalCount nodes { name memberOf { totalCount } } } }`;
    const answer = await ask(
      engine(),
      `{ now: dialogue(id: "dialogue:north") { id countries(types: [MEMBER_OF]) { totalCount } }
         then: asOf(validOn: "2005") { validOn ${members} }
         known: asOf(knownAt: "${BETWEEN}") { knownAt ${members} } }`,
    );
    expect(answer).toEqual({
      now: { id: 'dialogue:north', countries: { totalCount: 4 } },
      then: {
        validOn: '2005',
        dialogue: {
          id: 'dialogue:north@2005~',
          countries: {
            totalCount: 3,
            nodes: [
              { name: 'Austria', memberOf: { totalCount: 2 } },
              { name: 'Portugal', memberOf: { totalCount: 2 } },
              { name: 'Türkiye', memberOf: { totalCount: 2 } },
            ],
          },
        },
      },
      known: {
        knownAt: BETWEEN,
        dialogue: {
          id: `dialogue:north@~${BETWEEN}`,
          countries: {
            totalCount: 4,
            nodes: [
              { name: 'Austria', memberOf: { totalCount: 2 } },
              { name: 'Portugal', memberOf: { totalCount: 2 } },
              { name: 'Sudan', memberOf: { totalCount: 2 } },
              { name: 'Türkiye', memberOf: { totalCount: 2 } },
            ],
          },
        },
      },
    });
  });

  it('hides what was not known: entities, relations, claims, documents and search results', async () => {
    const { relations } = (await ask(
      engine(),
      `{ ${AUSTRIA} { nodes { claims { nodes { id } } } } }`,
    )) as {
      relations: { nodes: [{ claims: { nodes: { id: string }[] } }] };
    };
    const ids = relations.nodes[0].claims.nodes.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const text = `query ($ids: [ID!]!) { asOf(knownAt: "${BETWEEN}") {
      organisation(id: "organisation:newcomer") { id } search(text: "newcomer") { totalCount }
      suggest(prefix: "newcomer") { matchedName } claims { totalCount }
      nodes(ids: $ids) { id } statistics { entities relations claims documents } } }`;
    const { asOf } = (await ask(engine(), text, { ids })) as { asOf: { nodes: unknown[] } };
    expect(asOf).toMatchObject({
      organisation: null,
      search: { totalCount: 0 },
      suggest: [],
      claims: { totalCount: 37 },
      statistics: { entities: 16, relations: 36, claims: 37, documents: 4 },
    });
    expect(asOf.nodes.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('takes the time in any zone', async () => {
    const text = `{ asOf(knownAt: "2024-06-01T02:00:00+02:00") { knownAt statistics { entities } } }`;
    expect(await ask(engine(), text)).toEqual({
      asOf: { knownAt: BETWEEN, statistics: { entities: 16 } },
    });
  });

  it.each(['2018-13', '19.12.2018', '', 2018, null, ['2018']])(
    'refuses %j where a date is needed',
    async (on) => {
      const text = 'query ($on: PartialDate!) { relations { nodes { validity(on: $on) } } }';
      const { errors } = await request(engine(), text, { on });
      expect(errors).toHaveLength(1);
      if (on !== null) expect(errors[0]?.message).toContain('Write a year, a month or a day');
    },
  );

  it('refuses a date written into the query, and says where', async () => {
    const { errors } = await request(engine(), '{ asOf(validOn: "2018-02-30") { validOn } }');
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('"2018-02-30" is not a PartialDate') as string,
      extensions: { code: 'BAD_USER_INPUT', scalar: 'PartialDate' },
      locations: [{ line: 1, column: 17 }],
    });
  });

  it('refuses a time without a zone', async () => {
    const error = await refusal(engine(), '{ asOf(knownAt: "2024-06-01T12:00:00") { knownAt } }');
    expect(error).toMatchObject({ message: expect.stringContaining('a day') as string });
  });

  it('takes a day for its beginning', async () => {
    const asked = '{ asOf(knownAt: "2024-06-01") { knownAt } }';
    expect(await ask(engine(), asked)).toEqual({
      asOf: { knownAt: '2024-06-01T00:00:00.000Z' },
    });
  });
});

describe('the history of a relation', () => {
  const text = `{ ${AUSTRIA} { nodes { id validFrom
    history { id relationId validFrom recordedAt retractedAt sourceCount claims { totalCount } } } } }`;

  it('has every version, each with a view of its own', async () => {
    const { relations } = (await ask(engine(), text)) as {
      relations: { nodes: [{ id: string; history: unknown[] }] };
    };
    const [{ id, history }] = relations.nodes;
    const first = {
      relationId: id,
      validFrom: '2003',
      recordedAt: FIRST,
      retractedAt: SECOND,
      sourceCount: 1,
    };
    const last = {
      id,
      relationId: id,
      validFrom: '2003-05',
      recordedAt: SECOND,
      retractedAt: null,
      sourceCount: 2,
    };
    expect(history).toEqual([
      { ...first, id: `${id}@~${FIRST}`, claims: { totalCount: 1 } },
      { ...last, claims: { totalCount: 2 } },
    ]);
  });

  it('ends with what was known then', async () => {
    const { asOf } = (await ask(engine(), `{ asOf(knownAt: "${BETWEEN}") ${text} }`)) as {
      asOf: { relations: { nodes: [{ id: string; history: unknown[] }] } };
    };
    const [{ id, history }] = asOf.relations.nodes;
    expect(history).toMatchObject([{ validFrom: '2003', id }]);
  });
});
