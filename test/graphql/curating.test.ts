import { startServer, type AnswerError, type TestServer } from '../support/test-server.js';

const ASSERT = `mutation ($input: AssertRelationInput!) {
  assertRelation(input: $input) {
    changed claims { id state recordedBy } relations { id validFrom validTo confidence sourceCount }
  }
}`;
const RETRACT = `mutation ($ids: [ID!]!) {
  retractClaim(ids: $ids, reason: "A misreading.") { changed relations { id } }
}`;
const REVIEW = `mutation ($ids: [ID!]!, $decision: ReviewDecision!) {
  reviewClaim(ids: $ids, decision: $decision) { changed claims { state } relations { id validFrom } }
}`;

/** What the report says of entities. */
const REPORT = '[{ document: "document:report", locator: "page 1" }]';

interface Payload {
  readonly changed: boolean;
  readonly claims: readonly { id: string; state: string; recordedBy: string | null }[];
  readonly relations: readonly { id: string; validFrom: string | null; confidence: number }[];
}
type Data = Readonly<Record<string, Payload>>;

/** A partnership that the small graph of the server does not have. */
const partnership = (more: object = {}) => ({
  subject: 'organisation:icmpd',
  type: 'PARTNERS_WITH',
  object: 'organisation:partner',
  validFrom: '2012',
  evidence: [{ document: 'document:report', locator: 'page 14', confidence: 0.8 }],
  ...more,
});

describe('curating through the API', () => {
  let server: TestServer;
  let editor = '';
  let contributor = '';

  const send = async (query: string, variables: object, key: string) => {
    const headers = key === '' ? undefined : { authorization: `Bearer ${key}` };
    const { body } = await server.ask(query, variables, headers);
    return body as { data?: Data | null; errors?: readonly AnswerError[] };
  };
  const ask = async (query: string, variables: object = {}, key = editor): Promise<Data> => {
    const { data, errors } = await send(query, variables, key);
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data;
  };
  const refusal = async (query: string, variables: object, key = editor) => {
    const { message, extensions } = (await send(query, variables, key)).errors?.[0] ?? {};
    return { message, code: extensions?.['code'], path: extensions?.['path'] };
  };
  const assert = async (more: object = {}, key = editor): Promise<Payload> =>
    (await ask(ASSERT, { input: partnership(more) }, key)).assertRelation as Payload;

  beforeEach(async () => {
    server = await startServer();
    editor = await server.addKey({ name: 'desk', role: 'EDITOR', expiresAt: null });
    contributor = await server.addKey({ name: 'field', role: 'CONTRIBUTOR', expiresAt: null });
    await ask(`mutation {
      report: upsertDocument(input: { id: "document:report", title: "Report", publisher: "ICMPD" }) { changed }
      icmpd: upsertEntity(input: { organisation: { id: "organisation:icmpd", name: "ICMPD" } }, evidence: ${REPORT}) { changed }
      partner: upsertEntity(input: { organisation: { id: "organisation:partner", name: "A partner" } }, evidence: ${REPORT}) { changed }
      press: upsertDocument(input: { id: "document:press", title: "Press", publisher: "Press" }) { changed }
    }`);
  });
  afterEach(() => server.close());

  it('counts what an editor asserts at once, and once', async () => {
    const first = await assert();
    expect(first).toMatchObject({
      changed: true,
      claims: [{ state: 'ACCEPTED', recordedBy: 'desk' }],
      relations: [{ validFrom: '2012', validTo: null, confidence: 0.8, sourceCount: 1 }],
    });
    expect(await assert()).toEqual({ ...first, changed: false });
  });

  it('takes amounts with what became of them, and other amounts from the same place as another claim', async () => {
    const grant = async (value: number): Promise<unknown> => {
      const amounts = [{ year: 2019, currency: 'EUR', value, kind: 'COMMITMENT' }];
      const asked = await assert({ type: 'FUNDS', amounts });
      return asked.relations[0]?.id;
    };
    const id = await grant(500);
    expect(await grant(700)).toBe(id);
    const told = await ask(`{ relation(id: "${String(id)}") { sourceCount
      amounts { year currency value kind } claims(first: 5) { totalCount } } }`);
    expect(told['relation']).toEqual({
      sourceCount: 1,
      amounts: [{ year: 2019, currency: 'EUR', value: 700, kind: 'COMMITMENT' }],
      claims: { totalCount: 2 },
    });
  });

  it('keeps what a contributor asserts until it is reviewed, and tells what it would change', async () => {
    const [relation] = (await assert()).relations;
    const more = {
      validFrom: '2010',
      evidence: [{ document: 'document:press', locator: 'p. 1', confidence: 0.9 }],
    };
    const proposed = await assert(more, contributor);
    expect(proposed).toMatchObject({
      changed: true,
      claims: [{ state: 'PROPOSED', recordedBy: 'field' }],
    });
    const waiting = `{ claims(filter: { states: [PROPOSED] }) { nodes { id relationIfAccepted { id
      validFrom confidence sourceCount } relation { id validFrom confidence } } } }`;
    // 0.9 weighs more than 0.8, so its start is shown; 1 − 0.2 × 0.1 = 0.98.
    expect(await ask(waiting, {}, contributor)).toEqual({
      claims: {
        nodes: [
          {
            id: proposed.claims[0]?.id,
            relationIfAccepted: {
              // Not the id of the relation as it is: a cache keeps both.
              id: `${String(relation?.id)}@${String(proposed.claims[0]?.id)}`,
              ...{ validFrom: '2010', confidence: 0.98, sourceCount: 2 },
            },
            relation: { id: relation?.id, validFrom: '2012', confidence: 0.8 },
          },
        ],
      },
    });
    const ids = proposed.claims.map(({ id }) => id);
    expect(await ask(REVIEW, { ids, decision: 'ACCEPT' })).toMatchObject({
      reviewClaim: {
        changed: true,
        claims: [{ state: 'ACCEPTED' }],
        relations: [{ validFrom: '2010' }],
      },
    });
    expect(await ask(waiting, {}, contributor)).toEqual({ claims: { nodes: [] } });
  });

  it('weighs two documents as one source once they turn out to have one publisher', async () => {
    await assert();
    const press = [{ document: 'document:press', locator: 'p. 1', confidence: 0.9 }];
    // Two publishers: 1 − 0.2 × 0.1. One publisher: its stronger claim alone.
    expect(await assert({ evidence: press })).toMatchObject({ relations: [{ confidence: 0.98 }] });
    await ask(
      'mutation { upsertDocument(input: { id: "document:press", publisher: "ICMPD" }) { changed } }',
    );
    const asked =
      '{ organisation(id: "organisation:icmpd") { relations { nodes { confidence } } } }';
    expect(await ask(asked)).toEqual({
      organisation: { relations: { nodes: [{ confidence: 0.9 }] } },
    });
  });

  it('closes a relation with its last claim, keeps its past, and opens it again under its id', async () => {
    const { claims, relations } = await assert();
    const ids = claims.map(({ id }) => id);
    expect(await ask(RETRACT, { ids })).toEqual({ retractClaim: { changed: true, relations: [] } });
    expect(await ask(RETRACT, { ids })).toMatchObject({ retractClaim: { changed: false } });
    const again = await assert();
    expect(again.relations.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
    const history = `query ($id: ID!) { relation(id: $id) { history { retractedAt } } }`;
    const { relation } = await ask(history, { id: again.relations[0]?.id });
    expect(relation).toMatchObject({
      history: [{ retractedAt: expect.any(String) as string }, { retractedAt: null }],
    });
  });

  it('lets editors decide one after the other: the second hears of the first', async () => {
    const { claims } = await assert({}, contributor);
    const ids = claims.map(({ id }) => id);
    const answers = await Promise.all([
      send(REVIEW, { ids, decision: 'ACCEPT' }, editor),
      send(REVIEW, { ids, decision: 'REJECT' }, editor),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'DONE');
    expect(codes.sort()).toEqual(['CONFLICT', 'DONE']);
  });

  it('tells strangers neither what is proposed nor who recorded what', async () => {
    const { claims } = await assert({}, contributor);
    await assert({ validFrom: '2013' });
    const one = `query ($id: ID!) { claim(id: $id) { state } }`;
    expect(await ask(one, { id: claims[0]?.id }, '')).toEqual({ claim: null });
    const all =
      '{ claims(filter: { about: RELATION, entity: "organisation:partner" }) { nodes { recordedBy } } changes(last: 1) { nodes { action by } } }';
    expect(await ask(all, {}, '')).toEqual({
      claims: { nodes: [{ recordedBy: null }] },
      changes: { nodes: [{ action: 'RELATION_ASSERTED', by: null }] },
    });
  });

  it.each([
    ['no evidence', { evidence: [] }, 'BAD_USER_INPUT', 'evidence'],
    ['dates in disorder', { validTo: '2001' }, 'BAD_USER_INPUT', 'validTo'],
    ['a vote where none is cast', { vote: 'YES' }, 'BAD_USER_INPUT', 'vote'],
    ['an end of a wrong kind', { object: 'theme:return' }, 'BAD_USER_INPUT', 'object'],
    ['a relation to itself', { object: 'organisation:icmpd' }, 'BAD_USER_INPUT', 'object'],
    ['a year of no end', { validTo: '9999-12-31' }, 'BAD_USER_INPUT', 'validTo'],
    ['an entity that is not there', { object: 'organisation:none' }, 'NOT_FOUND', 'object'],
  ])('refuses %s, naming the field, and changes nothing', async (_what, more, code, path) => {
    const before = await ask('{ statistics { lastChange claims } }');
    expect(await refusal(ASSERT, { input: partnership(more) })).toMatchObject({ code, path });
    expect(await ask('{ statistics { lastChange claims } }')).toEqual(before);
  });

  it.each(['2011', '2011-12-31', '1990-05'])(
    'refuses %s as the end of what began in 2012, from every role, and says what to do',
    async (validTo) => {
      const [relation] = (await assert()).relations;
      const end = `mutation ($id: ID!, $validTo: PartialDate!) { endRelation(id: $id, validTo: $validTo,
        evidence: [{ document: "document:press", locator: "p. 1" }]) { changed relations { validTo } } }`;
      const before = await ask('{ statistics { lastChange claims } }');
      for (const key of [editor, contributor]) {
        expect(await refusal(end, { id: relation?.id, validTo }, key)).toEqual({
          code: 'BAD_USER_INPUT',
          path: 'validTo',
          message: expect.stringContaining(
            `"${validTo}" lies before the validFrom "2012" of the relation. Correct it`,
          ) as string,
        });
      }
      expect(await ask('{ statistics { lastChange claims } }')).toEqual(before);
      // 2012 stands for all of that year: it may have ended in the year in which it began.
      expect(await ask(end, { id: relation?.id, validTo: '2012' })).toMatchObject({
        endRelation: { changed: true, relations: [{ validTo: '2012' }] },
      });
    },
  );

  it('refuses a country that the graph does not have', async () => {
    const write = `mutation { upsertEntity(input: { event: {
      id: "event:talks", name: "Talks", country: "country:fra" } }) { changed } }`;
    expect(await refusal(write, {})).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: 'input.country',
      message: expect.stringContaining('Make the country first') as string,
    });
  });

  it('refuses all claims of a bulk decision when one cannot be decided', async () => {
    const { claims } = await assert({}, contributor);
    const ids = [...claims.map(({ id }) => id), 'claim:none'];
    expect(await refusal(REVIEW, { ids, decision: 'ACCEPT' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask('{ claims(filter: { states: [PROPOSED] }) { totalCount } }')).toEqual({
      claims: { totalCount: 1 },
    });
  });

  it('tells every change once to a reader who follows the cursor while writers go on', async () => {
    const page = `query ($after: String) { changes(first: 3, after: $after) {
      edges { cursor node { at } } pageInfo { endCursor } } }`;
    const writing = Promise.all(
      Array.from({ length: 12 }, (_, index) => assert({ validFrom: String(1990 + index) })),
    );
    const seen: string[] = [];
    let after: string | null = null;
    const progress = { isDone: false };
    void writing.then(() => {
      progress.isDone = true;
    });
    for (let idle = 0; idle < 2;) {
      const finished = progress.isDone;
      const { changes } = (await ask(page, { after })) as unknown as Changes;
      seen.push(...changes.edges.map(({ node }) => node.at));
      after = changes.pageInfo.endCursor ?? after;
      if (changes.edges.length === 0 && finished) idle += 1;
    }
    await writing;
    const { changes } = (await ask(
      '{ changes(last: 100) { edges { node { at } } } }',
    )) as unknown as Changes;
    expect(seen).toEqual(changes.edges.map(({ node }) => node.at));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

interface Changes {
  readonly changes: {
    readonly edges: readonly { readonly node: { readonly at: string } }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
