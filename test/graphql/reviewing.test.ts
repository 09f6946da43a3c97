import { startServer, type TestServer } from '../support/test-server.js';

const PROPOSE = `mutation ($object: ID!) { assertRelation(input: {
  subject: "organisation:icmpd", type: PARTNERS_WITH, object: $object,
  evidence: [{ document: "document:report", locator: "page 14", confidence: 0.8 }]
}) { claims { id } } }`;
const REVIEW = `mutation ($ids: [ID!]!, $decision: ReviewDecision!) {
  reviewClaim(ids: $ids, decision: $decision) { changed claims { state } relations { id } }
}`;
const RETRACT = `mutation ($ids: [ID!]!) { retractClaim(ids: $ids, reason: "Misread.") { changed } }`;
/** What the report says of entities. */
const REPORT = '[{ document: "document:report", locator: "page 1" }]';
const TOTAL = '{ relations(first: 0) { totalCount } }';

type Data = Readonly<Record<string, { readonly claims: readonly { readonly id: string }[] }>>;

describe('reviewing through the API', () => {
  let server: TestServer;
  let editor = '';
  let contributor = '';

  const send = async (query: string, variables: object, key: string) => {
    const headers = key === '' ? undefined : { authorization: `Bearer ${key}` };
    return (await server.ask(query, variables, headers)).body;
  };
  const ask = async (query: string, variables: object = {}, key = editor): Promise<Data> => {
    const { data, errors } = await send(query, variables, key);
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data as Data;
  };
  const refusal = async (query: string, variables: object): Promise<unknown> =>
    (await send(query, variables, editor)).errors?.[0]?.extensions;
  const propose = async (object: string): Promise<string[]> => {
    const { assertRelation } = await ask(PROPOSE, { object }, contributor);
    return assertRelation?.claims.map(({ id }) => id) ?? [];
  };

  beforeAll(async () => {
    server = await startServer();
    editor = await server.addKey({ name: 'desk', role: 'EDITOR', expiresAt: null });
    contributor = await server.addKey({ name: 'field', role: 'CONTRIBUTOR', expiresAt: null });
    const body = (id: string) =>
      `${id}: upsertEntity(input: { organisation: { id: "organisation:${id}", name: "${id}" } }, evidence: ${REPORT}) { changed }`;
    await ask(`mutation {
      report: upsertDocument(input: { id: "document:report", title: "Report", publisher: "ICMPD" }) { changed }
      ${['icmpd', 'one', 'two'].map(body).join(' ')} }`);
  });
  afterAll(() => server.close());

  it('takes a review back: the claim waits again, and what was shown before is shown', async () => {
    const ids = await propose('organisation:one');
    const before = await ask(TOTAL);
    for (const decision of ['ACCEPT', 'REJECT']) {
      await ask(REVIEW, { ids, decision });
      const { reviewClaim } = await ask(REVIEW, { ids, decision: 'REOPEN' });
      expect(reviewClaim).toEqual({
        changed: true,
        claims: [{ state: 'PROPOSED' }],
        relations: [],
      });
      expect(await ask(TOTAL)).toEqual(before);
    }
    await ask(REVIEW, { ids, decision: 'ACCEPT' });
    await ask(RETRACT, { ids });
    expect(await refusal(REVIEW, { ids, decision: 'REOPEN' })).toMatchObject({ code: 'CONFLICT' });
  });

  it('brings back what an accepted value stood in place of, when that is taken back', async () => {
    const write = (
      date: string,
    ) => `mutation { upsertEntity(input: { framework: { id: "framework:gcm",
      adoptedOn: "${date}" } }, evidence: ${REPORT}) { changed claims { id } } }`;
    const shown = async () =>
      (await ask('{ framework(id: "framework:gcm") { adoptedOn } }'))['framework'];
    await ask(write('2018'));
    const { upsertEntity } = await ask(write('2019'), {}, contributor);
    const ids = upsertEntity?.claims.map(({ id }) => id);
    await ask(REVIEW, { ids, decision: 'ACCEPT' });
    expect(await shown()).toEqual({ adoptedOn: '2019' });
    await ask(REVIEW, { ids, decision: 'REOPEN' });
    expect(await shown()).toEqual({ adoptedOn: '2018' });
  });

  it('finds proposals by the kinds they speak of and by how sure they are', async () => {
    await propose('organisation:two');
    const found = async (filter: string): Promise<unknown> => {
      const claims = `claims(filter: { states: [PROPOSED], about: RELATION, ${filter} }) { totalCount }`;
      return (await ask(`{ ${claims} }`, {}, contributor))['claims'];
    };
    for (const [filter, totalCount] of [
      ['kinds: [ORGANISATION]', 1],
      ['kinds: [COUNTRY, THEME]', 0],
      ['minConfidence: 0.8', 1],
      ['minConfidence: 0.81', 0],
    ] as const) {
      expect([filter, await found(filter)]).toEqual([filter, { totalCount }]);
    }
    const wrong = '{ claims(filter: { minConfidence: 2 }) { totalCount } }';
    expect(await refusal(wrong, {})).toMatchObject({ path: 'filter.minConfidence' });
  });

  it('tells who asks and what the key may do; a stranger is nobody', async () => {
    const asked = '{ viewer { name role } }';
    expect(await ask(asked)).toEqual({ viewer: { name: 'desk', role: 'EDITOR' } });
    expect(await ask(asked, {}, '')).toEqual({ viewer: null });
  });
});
