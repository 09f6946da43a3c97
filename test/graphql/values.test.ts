import { startServer, type AnswerError, type TestServer } from '../support/test-server.js';

type Data = Readonly<Record<string, never>>;
// An answer has the form of its query, which the compiler cannot know.
type Answer = Readonly<Record<string, unknown>>;

const WRITE = `mutation ($input: EntityInput!, $evidence: [EvidenceInput!]!) {
  upsertEntity(input: $input, evidence: $evidence) {
    changed entity { id name } claims { id state entity { id } values { property value } subject { id } }
  }
}`;
const STATEMENTS = `query ($property: String) { framework(id: "framework:pact") { ... on Framework { adoptedOn }
  statements(property: $property) { property value chosen outcome weight confidence locator document { id } } } }`;

interface Written {
  readonly upsertEntity: {
    readonly changed: boolean;
    readonly entity: { readonly id: string; readonly name: string } | null;
    readonly claims: readonly { readonly id: string; readonly state: string }[];
  };
}

describe('values of entities', () => {
  let server: TestServer;
  let editor = '';
  let contributor = '';

  const send = async (query: string, variables: object, key: string) => {
    const headers = key === '' ? undefined : { authorization: `Bearer ${key}` };
    const { body } = await server.ask(query, variables, headers);
    return body as { data?: Data | null; errors?: readonly AnswerError[] };
  };
  const ask = async <Of = Answer>(
    query: string,
    variables: object = {},
    key = editor,
  ): Promise<Of> => {
    const { data, errors } = await send(query, variables, key);
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data as unknown as Of;
  };
  const says = async (
    document: string,
    fields: object,
    { key = editor, confidence = 0.9, id = 'framework:pact' } = {},
  ): Promise<Written['upsertEntity']> => {
    const evidence = [{ document, locator: `page of ${document}`, confidence }];
    const input = { framework: { id, ...fields } };
    return (await ask<Written>(WRITE, { input, evidence }, key)).upsertEntity;
  };
  const now = async (): Promise<string> => {
    const { statistics } = await ask<{ statistics: { lastChange: string } }>(
      '{ statistics { lastChange } }',
    );
    return statistics.lastChange;
  };
  const adopted = async (property = 'adoptedOn') => (await ask(STATEMENTS, { property })).framework;
  const known = (time: string, on = ''): string =>
    `asOf(knownAt: "${time}"${on === '' ? '' : `, validOn: "${on}"`})`;

  beforeEach(async () => {
    server = await startServer();
    editor = await server.addKey({ name: 'desk', role: 'EDITOR', expiresAt: null });
    contributor = await server.addKey({ name: 'field', role: 'CONTRIBUTOR', expiresAt: null });
    await ask(`mutation {
      a: upsertDocument(input: { id: "document:treaty", title: "Treaty", publisher: "UN", date: "2018" }) { changed }
      b: upsertDocument(input: { id: "document:press", title: "Press", publisher: "Press", date: "2020" }) { changed }
      c: upsertDocument(input: { id: "document:wire", title: "Wire", publisher: "Wire", date: "2019" }) { changed }
    }`);
    await says('document:treaty', { name: 'The Pact', adoptedOn: '2018-12-19' });
  });
  afterEach(() => server.close());

  it('stand with the document that gives each, and nothing changes when it is said again', async () => {
    expect(await says('document:treaty', { name: 'The Pact', adoptedOn: '2018-12-19' })).toEqual({
      changed: false,
      entity: { id: 'framework:pact', name: 'The Pact' },
      claims: [
        {
          ...{ id: expect.stringMatching(/^claim:/) as string, state: 'ACCEPTED', subject: null },
          entity: { id: 'framework:pact' },
          values: [
            { property: 'name', value: 'The Pact' },
            { property: 'adoptedOn', value: '2018-12-19' },
          ],
        },
      ],
    });
    expect(await adopted()).toEqual({
      adoptedOn: '2018-12-19',
      statements: [
        {
          ...{ property: 'adoptedOn', value: '2018-12-19', chosen: true, outcome: 'ONLY' },
          ...{ weight: 0.9, confidence: 0.9, locator: 'page of document:treaty' },
          document: { id: 'document:treaty' },
        },
      ],
    });
  });

  it('of two sources are both shown, the surest chosen; one is retracted, and what was known stays', async () => {
    const first = await now();
    const { claims } = await says(
      'document:press',
      { adoptedOn: '2018-12-10' },
      { confidence: 0.95 },
    );
    expect(await adopted()).toMatchObject({
      adoptedOn: '2018-12-10',
      statements: [
        { value: '2018-12-19', chosen: false, outcome: 'LESS_SURE', weight: 0.9 },
        { value: '2018-12-10', chosen: true, outcome: 'SUREST', weight: 0.95 },
      ],
    });
    const second = await now();
    const retract = `mutation ($ids: [ID!]!) { retractClaim(ids: $ids, reason: "A misprint.") { changed entities { id } } }`;
    expect(await ask(retract, { ids: claims.map(({ id }) => id) })).toEqual({
      retractClaim: { changed: true, entities: [{ id: 'framework:pact' }] },
    });
    const asked = `{ framework(id: "framework:pact") { adoptedOn }
      then: ${known(second)} { framework(id: "framework:pact") { adoptedOn statements(property: "adoptedOn") { value chosen } } }
      before: ${known(first)} { frameworks(filter: { ids: ["framework:pact"] }) { nodes { adoptedOn } } } }`;
    expect(await ask(asked)).toEqual({
      framework: { adoptedOn: '2018-12-19' },
      then: {
        framework: {
          adoptedOn: '2018-12-10',
          statements: [
            { value: '2018-12-19', chosen: false },
            { value: '2018-12-10', chosen: true },
          ],
        },
      },
      before: { frameworks: { nodes: [{ adoptedOn: '2018-12-19' }] } },
    });
  });

  it('that independent publishers give add up, and of equals the later document counts', async () => {
    await says('document:press', { adoptedOn: '2018-12-10' }, { confidence: 0.9 });
    expect(await adopted()).toMatchObject({ adoptedOn: '2018-12-10' });
    await says('document:wire', { adoptedOn: '2018-12-19' }, { confidence: 0.5 });
    // 1 − (1 − 0.9)(1 − 0.5) = 0.95 against 0.9.
    expect(await adopted()).toMatchObject({
      adoptedOn: '2018-12-19',
      statements: [{ weight: 0.95 }, { weight: 0.9 }, { weight: 0.95 }],
    });
  });

  it('that a document says anew take the place of what it said; the rest of it stays', async () => {
    await says('document:treaty', { adoptedOn: '2018-12' });
    expect(await adopted()).toMatchObject({
      adoptedOn: '2018-12',
      statements: [{ value: '2018-12', outcome: 'ONLY' }],
    });
    await says('document:treaty', { adoptedOn: null });
    expect(await adopted()).toEqual({ adoptedOn: null, statements: [] });
    expect(await adopted('name')).toMatchObject({ statements: [{ value: 'The Pact' }] });
  });

  it('are taken back again by a document that gave them anew in between', async () => {
    const withoutAcronym = { acronym: null, website: 'https://pact.example.org/' };
    await says('document:treaty', withoutAcronym);
    await says('document:treaty', { acronym: 'TP' });
    expect(await says('document:treaty', withoutAcronym)).toMatchObject({ changed: true });
    expect(await says('document:treaty', withoutAcronym)).toMatchObject({ changed: false });
    expect(await ask('{ framework(id: "framework:pact") { acronym website } }')).toEqual({
      framework: { acronym: null, website: 'https://pact.example.org/' },
    });
  });

  it('that a contributor proposes count once they are accepted', async () => {
    const proposed = await says('document:press', { acronym: 'TP' }, { key: contributor });
    expect(proposed).toMatchObject({ changed: true, claims: [{ state: 'PROPOSED' }] });
    const acronym = '{ framework(id: "framework:pact") { acronym } }';
    expect(await ask(acronym)).toEqual({ framework: { acronym: null } });
    const review = `mutation ($ids: [ID!]!) { reviewClaim(ids: $ids, decision: ACCEPT) { entities { acronym } } }`;
    expect(await ask(review, { ids: proposed.claims.map(({ id }) => id) })).toEqual({
      reviewClaim: { entities: [{ acronym: 'TP' }] },
    });
  });

  it('need a document, but for our own words', async () => {
    const { errors } = await send(
      WRITE,
      { input: { framework: { id: 'framework:pact', acronym: 'TP' } }, evidence: [] },
      editor,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Who says so? Give 1 to 20 places') as string,
      extensions: { code: 'BAD_USER_INPUT', path: 'evidence' },
    });
    const described = await ask(WRITE, {
      input: { framework: { id: 'framework:pact', description: 'A first pact.' } },
      evidence: [],
    });
    expect(described).toMatchObject({ upsertEntity: { changed: true, claims: [] } });
  });

  it('keep the name that held on a date', async () => {
    await says('document:treaty', {
      names: [
        { value: 'Draft Pact', language: 'en', kind: 'FORMER', from: '2016', to: '2017' },
        { value: 'DP', kind: 'ACRONYM', from: '2016', to: '2017' },
      ],
    });
    const on = (day: string): string =>
      `asOf(validOn: "${day}") { framework(id: "framework:pact") { name shortName } }`;
    expect(await ask(`{ then: ${on('2016-07-01')} now: ${on('2019-01-01')} }`)).toEqual({
      then: { framework: { name: 'Draft Pact', shortName: 'Draft Pact' } },
      now: { framework: { name: 'The Pact', shortName: 'The Pact' } },
    });
  });

  it('of an event give relations their dates, with the statement, and take them along', async () => {
    const evidence = [{ document: 'document:press', locator: 'p. 1', confidence: 0.9 }];
    await ask(WRITE, {
      input: { event: { id: 'event:talk', name: 'A talk', start: '2019-05-01' } },
      evidence,
    });
    const attend = `mutation { assertRelation(input: { subject: "country:ita", type: PARTICIPATES_IN, object: "event:talk",
      evidence: [{ document: "document:wire", locator: "p. 2" }] }) { relations { id } } }`;
    const { assertRelation } = await ask<{ assertRelation: { relations: { id: string }[] } }>(
      attend,
    );
    const id = assertRelation.relations[0]?.id ?? '';
    const first = await now();
    await ask(WRITE, {
      input: { event: { id: 'event:talk', start: '2019-06-01', end: '2019-06-02' } },
      evidence,
    });
    const dates = `{ validFrom validTo claims { nodes { dateBasis validFrom dateStatements { property value document { documentId } } } } }`;
    const asked = `query ($id: ID!) { relation(id: $id) ${dates} ${known(first)} { relation(id: $id) ${dates} } }`;
    const press = { document: { documentId: 'document:press' } };
    expect(await ask(asked, { id })).toEqual({
      relation: {
        ...{ validFrom: '2019-06-01', validTo: '2019-06-02' },
        claims: {
          nodes: [
            {
              ...{ dateBasis: 'EVENT', validFrom: '2019-06-01' },
              dateStatements: [
                { property: 'start', value: '2019-06-01', ...press },
                { property: 'end', value: '2019-06-02', ...press },
              ],
            },
          ],
        },
      },
      asOf: {
        relation: {
          ...{ validFrom: '2019-05-01', validTo: '2019-05-01' },
          claims: {
            nodes: [
              {
                ...{ dateBasis: 'EVENT', validFrom: '2019-05-01' },
                dateStatements: [{ property: 'start', value: '2019-05-01', ...press }],
              },
            ],
          },
        },
      },
    });
  });

  it('go along in a merge, which keeps the name, and come back exactly', async () => {
    await says(
      'document:press',
      { name: 'A Pact', acronym: 'AP', adoptedOn: '2018-01-01' },
      {
        id: 'framework:other',
        confidence: 1,
      },
    );
    const of = (id: string): string =>
      `framework(id: "${id}") { id name acronym adoptedOn names { value kind } statements { property value chosen outcome } }`;
    const both = `{ pact: ${of('framework:pact')} other: ${of('framework:other')} }`;
    const before = await ask(both);
    const merged = await ask<{ mergeEntities: { merge: { id: string } } }>(
      'mutation { mergeEntities(keep: "framework:pact", merge: "framework:other", reason: "One.") { merge { id } } }',
    );
    expect(await ask(`{ ${of('framework:other')} }`)).toMatchObject({
      framework: {
        ...{ id: 'framework:pact', name: 'The Pact', acronym: null, adoptedOn: '2018-12-19' },
        names: [
          { value: 'A Pact', kind: 'ALIAS' },
          { value: 'AP', kind: 'ACRONYM' },
        ],
      },
    });
    // A feed that still has the old id says more there: it goes back with it.
    const undo = 'mutation ($id: ID!) { undoMerge(id: $id) { changed } }';
    await ask(undo, { id: merged.mergeEntities.merge.id });
    expect(await ask(both)).toEqual(before);
  });
});
