import { findSchemas } from '../support/reconciliation-schemas.js';
import { startServer, type TestServer } from '../support/test-server.js';

const schemas = findSchemas();
const BASE = 'https://graph.example';

/** Compares an answer with the schema that the Community Group publishes, where a copy is at hand. */
function expectValid(name: string, answer: unknown): void {
  if (schemas === null) return;
  const validate = schemas(name);
  validate(answer);
  expect([name, validate.errors ?? []]).toEqual([name, []]);
}

type Json = Readonly<Record<string, unknown>>;

describe('the reconciliation service', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ settings: { PUBLIC_URL: BASE } });
  });
  afterAll(() => server.close());

  const get = async (path: string): Promise<Json> =>
    (await (await fetch(server.url + path)).json()) as Json;
  const send = (form: Readonly<Record<string, unknown>>): Promise<Response> =>
    fetch(`${server.url}/reconcile`, {
      method: 'POST',
      body: new URLSearchParams(
        Object.entries(form).map(([name, value]): [string, string] => [
          name,
          JSON.stringify(value),
        ]),
      ),
    });
  const post = async (form: Readonly<Record<string, unknown>>): Promise<Json> => {
    if (form['queries'] !== undefined) expectValid('reconciliation-query-batch', form['queries']);
    if (form['extend'] !== undefined) expectValid('data-extension-query', form['extend']);
    const answer = await send(form);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Json;
  };

  it('says what it offers, with addresses that clients can reach', async () => {
    const manifest = await get('/reconcile');
    expectValid('manifest', manifest);
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      identifierSpace: `${BASE}/id/`,
      view: { url: `${BASE}/id/{{id}}` },
      preview: { url: `${BASE}/reconcile/preview?id={{id}}`, width: 400, height: 200 },
      suggest: { entity: { service_url: BASE, service_path: '/reconcile/suggest/entity' } },
      batchSize: 100,
    });
    expect(manifest['authentication']).toBeUndefined();
  });

  it('reconciles a batch by form and by address, each name on its own', async () => {
    const queries = {
      q0: { query: 'germany', type: 'COUNTRY', type_strict: 'should', limit: 0 },
      q1: { query: 'GCM', limit: 1 },
      q2: { query: 'nothing of the kind' },
    };
    const answer = await post({ queries });
    expectValid('reconciliation-result-batch', answer);
    expect(answer).toMatchObject({
      q0: { result: [{ id: 'country:deu', name: 'Germany', score: 100, match: true }] },
      q1: { result: [{ id: 'framework:gcm', match: true, type: [{ id: 'FRAMEWORK' }] }] },
      q2: { result: [] },
    });
    const address = `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`;
    expect(await get(address)).toEqual(answer);
  });

  it('answers the single query of older clients', async () => {
    expect(await get('/reconcile?query=Khartoum%20Process')).toMatchObject({
      result: [{ id: 'dialogue:khartoum-process', match: true }],
    });
  });

  it('adds columns to what was matched', async () => {
    const answer = await post({
      extend: {
        ids: ['dialogue:khartoum-process', 'country:deu', 'country:none'],
        properties: [
          { id: 'MEMBER_OF.in', settings: { limit: '2' } },
          { id: 'established' },
          { id: 'region' },
        ],
      },
    });
    expectValid('data-extension-response', answer);
    expect(answer).toEqual({
      meta: [
        { id: 'MEMBER_OF.in', name: 'has member' },
        { id: 'established', name: 'established' },
        { id: 'region', name: 'region' },
      ],
      rows: {
        'dialogue:khartoum-process': {
          'MEMBER_OF.in': [
            { id: 'country:eth', name: 'Ethiopia' },
            { id: 'country:deu', name: 'Germany' },
          ],
          established: [{ str: '2014-11-28' }],
          region: [],
        },
        'country:deu': { 'MEMBER_OF.in': [], established: [], region: [{ str: 'Europe' }] },
        'country:none': { 'MEMBER_OF.in': [], established: [], region: [] },
      },
    });
  });

  it('proposes the properties of a type', async () => {
    const answer = await get('/reconcile/properties?type=COUNTRY&limit=100');
    expectValid('data-extension-property-proposal', answer);
    const ids = (answer['properties'] as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['name', 'region', 'MEMBER_OF.out']));
    expect(ids).not.toContain('eventType');
  });

  it('suggests entities, types and properties for what is typed', async () => {
    const [entity, type, property] = [
      await get('/reconcile/suggest/entity?prefix=khar'),
      await get('/reconcile/suggest/type?prefix=coun'),
      await get('/reconcile/suggest/property?prefix=region&type=COUNTRY'),
    ];
    expectValid('suggest-entities-response', entity);
    expectValid('suggest-types-response', type);
    expectValid('suggest-properties-response', property);
    expect(entity).toMatchObject({
      result: [{ id: 'dialogue:khartoum-process', notable: [{ id: 'DIALOGUE' }] }],
    });
    expect(type).toMatchObject({ result: [{ id: 'COUNTRY', name: 'Country' }] });
    expect(property).toMatchObject({ result: [{ id: 'region' }, { id: 'subRegion' }] });
    const byId = await get('/reconcile/suggest/entity?prefix=country:deu');
    expect(byId).toMatchObject({ result: [{ id: 'country:deu' }] });
    expect(await get('/reconcile/suggest/entity?prefix=khar&cursor=1')).toEqual({ result: [] });
  });

  it('shows a small page in a frame of any site, without scripts', async () => {
    const answer = await fetch(`${server.url}/reconcile/preview?id=country%3Adeu`);
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'sha256-");
    expect(policy).toContain('frame-ancestors *');
    expect(page).toContain(`href="${BASE}/id/country/deu"`);
    expect(page).toContain('<dt>region</dt><dd>Europe</dd>');
    expect(page).toContain('<dt>is member of</dt><dd>Khartoum Process</dd>');
    const unknown = await fetch(`${server.url}/reconcile/preview?id=country%3A<b>`);
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toContain('application/json');
  });

  it('leads from an id to its permalink', async () => {
    const answer = await fetch(`${server.url}/id/country%3Adeu`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/id/country/deu']);
    const other = await fetch(`${server.url}/id/%2F%2Fevil.example`, { redirect: 'manual' });
    expect(other.status).toBe(404);
  });

  it('lets pages of other sites ask', async () => {
    const { headers } = await fetch(`${server.url}/reconcile`, {
      headers: { origin: 'https://client.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['no JSON', 'queries={', '`queries` must hold JSON.'],
    [
      'an unknown type',
      { queries: { q: { query: 'x', type: 'PERSON' } } },
      'There is no type "PERSON"',
    ],
    ['too many candidates', { queries: { q: { query: 'x', limit: 51 } } }, 'queries.q.limit'],
    ['a long name', { queries: { q: { query: 'x'.repeat(501) } } }, 'at most 500 characters'],
    [
      'a long batch',
      {
        queries: Object.fromEntries(
          Array.from({ length: 101 }, (_, at) => [`q${at}`, { query: 'x' }]),
        ),
      },
      'at most 100 queries',
    ],
    [
      'too many ids',
      { extend: { ids: Array(101).fill('country:deu'), properties: [] } },
      '100 ids',
    ],
    ['an unknown property', { extend: { ids: [], properties: [{ id: 'no such' }] } }, '"no such"'],
    [
      'a wrong setting',
      { extend: { ids: [], properties: [{ id: 'name', settings: { limit: 0 } }] } },
      'from 1 to 100',
    ],
    ['neither', 'quer=1', 'Send `queries` or `extend`'],
  ])('refuses %s and says why', async (_what, form, message) => {
    const answer =
      typeof form === 'string'
        ? await fetch(`${server.url}/reconcile`, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: form,
          })
        : await send(form);
    expect(answer.status).toBe(400);
    expect((await answer.json()) as Json).toEqual({
      message: expect.stringContaining(message) as string,
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the reconciliation service where reading needs a key', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ settings: { READ_ACCESS: 'key' } });
  });
  afterAll(() => server.close());

  it('shows strangers how to send one, and nothing of the graph', async () => {
    const manifest = await fetch(`${server.url}/reconcile`);
    const answer = (await manifest.json()) as Json;
    expectValid('manifest', answer);
    expect(answer).toMatchObject({
      authentication: { type: 'apiKey', name: 'Authorization', in: 'header' },
    });
    for (const path of ['?query=Germany', '/suggest/entity?prefix=g', '/preview?id=country:deu']) {
      expect((await fetch(`${server.url}/reconcile${path}`)).status).toBe(401);
    }
    const posted = await fetch(`${server.url}/reconcile`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    expect(posted.status).toBe(401);
  });

  it('answers with a key', async () => {
    const key = await server.addKey({
      name: 'librarian',
      role: 'READER',
      expiresAt: null,
    });
    const answer = await fetch(`${server.url}/reconcile?query=Germany`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(await answer.json()).toMatchObject({ result: [{ id: 'country:deu' }] });
  });
});
