import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal } from '../support/api.js';
import { today } from '../../src/domain/time/partial-date.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const relation = async (
  fields: string,
  subject: string,
  object: string,
  type?: string,
): Promise<unknown> => {
  const types = type === undefined ? '' : `types: [${type}]`;
  const filter = `{ ${types} subject: { ids: ["${subject}"] }, object: { ids: ["${object}"] } }`;
  const answer = await ask(engine(), `{ relations(filter: ${filter}) { nodes { ${fields} } } }`);
  return (answer['relations'] as { nodes: unknown[] }).nodes[0];
};
const portugal = (fields: string): Promise<unknown> =>
  relation(fields, 'country:prt', 'organisation:alpha');

describe('a relation', () => {
  it('comes with its claims, surest first, each with its document and what it states', async () => {
    const claim = `claims { totalCount nodes { validFrom confidence locator polarity method state type
      dateBasis subject { name } object { id } relation { label } document { title publisher reliability } } }`;
    const said = {
      ...{ polarity: 'ASSERTS', method: 'MANUAL', state: 'ACCEPTED', type: 'MEMBER_OF' },
      ...{
        dateBasis: 'STATED',
        subject: { name: 'Portugal' },
        object: { id: 'organisation:alpha' },
      },
      relation: { label: 'is member of' },
    };
    expect(await portugal(claim)).toEqual({
      claims: {
        totalCount: 2,
        nodes: [
          {
            ...{ ...said, validFrom: '2004', confidence: 0.9, locator: 'row 1' },
            document: { title: 'List of members', publisher: 'Alpha', reliability: 1 },
          },
          {
            ...{ ...said, validFrom: '2002', confidence: 0.8, locator: 'page 3' },
            document: { title: 'Report', publisher: 'Press', reliability: 0.5 },
          },
        ],
      },
    });
  });

  it('lists the claims that disagree with its dates', async () => {
    expect(await portugal('validFrom disagreements { validFrom document { id } }')).toEqual({
      validFrom: '2004',
      disagreements: [{ validFrom: '2002', document: { id: 'document:report' } }],
    });
    const agreed = await relation('disagreements { id }', 'country:aut', 'dialogue:north');
    expect(agreed).toEqual({ disagreements: [] });
  });

  it('says whether it held on a date', async () => {
    const asked = `before: validity(on: "2001") first: validity(on: "2003") after: validity(on: "2005") current`;
    expect(await portugal(asked)).toEqual({
      ...{ before: 'NO', first: 'POSSIBLE', after: 'POSSIBLE', current: true },
    });
    const chair = 'in: validity(on: "2017") after: validity(on: "2019") now: validity current';
    expect(await relation(chair, 'country:tur', 'dialogue:north', 'CHAIRS')).toEqual({
      ...{ in: 'CERTAIN', after: 'NO', now: 'NO', current: false },
    });
  });

  it('is cited in words, with its best source and the day it is read', async () => {
    const { id, citation } = (await portugal('id citation')) as Record<string, string>;
    expect(citation).toBe(
      `Migration Governance Graph: Portugal is member of Alpha Agency, since 2004. Source: List of members, row 1. Read ${today()}. ${id ?? ''}`,
    );
  });

  it('is cited as alleged where it is only alleged', async () => {
    const { citation } = (await relation(
      'citation',
      'organisation:eclair',
      'project:bridge',
    )) as Record<string, string>;
    expect(citation).toMatch(/alleged|planned/);
  });

  it('tells the amounts of money, and dates taken from an event', async () => {
    expect(
      await relation('amounts { year currency value kind }', 'organisation:beta', 'project:bridge'),
    ).toEqual({ amounts: [{ year: 2016, currency: 'EUR', value: 5000, kind: 'COMMITMENT' }] });
    expect(
      await relation(
        'validFrom validTo claims { nodes { dateBasis validFrom } }',
        'organisation:beta',
        'event:summit',
      ),
    ).toEqual({
      ...{ validFrom: '2018-12-10', validTo: '2018-12-11' },
      claims: { nodes: [{ dateBasis: 'EVENT', validFrom: '2018-12-10' }] },
    });
  });
});

describe('claims and documents', () => {
  it('are found by what they speak of', async () => {
    const text = `{
      entity: claims(filter: { entity: "theme:return" }) { totalCount nodes { type } }
      document: claims(filter: { document: "document:report" }) { totalCount }
      both: claims(filter: { document: "document:report", entity: "country:prt" }) { totalCount }
      none: claims(filter: { entity: "theme:none" }) { totalCount } }`;
    expect(await ask(engine(), text)).toMatchObject({
      entity: { totalCount: 2 },
      document: { totalCount: 2 },
      both: { totalCount: 1 },
      none: { totalCount: 0 },
    });
  });

  it('that are not accepted are not shown to strangers', async () => {
    const text = '{ claims(filter: { states: [PROPOSED] }) { totalCount } }';
    expect(await refusal(engine(), text)).toMatchObject({ kind: 'FORBIDDEN' });
  });

  it('lead to each other', async () => {
    const text = `{ document(id: "document:report") { title url claims { nodes { type } }
      entities { totalCount nodes { id } } }
      country(id: "country:prt") { documents { totalCount nodes { id } } } }`;
    const { document, country } = await ask(engine(), text);
    expect(document).toMatchObject({
      entities: {
        totalCount: 4,
        nodes: ['organisation:alpha', 'project:bridge', 'organisation:eclair', 'country:prt'].map(
          (id) => ({ id }),
        ),
      },
    });
    expect(country).toEqual({
      documents: { totalCount: 2, nodes: [{ id: 'document:list' }, { id: 'document:report' }] },
    });
  });
});
