import type { Role } from '../../src/domain/access.js';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

const READ = '{ countries { totalCount } }';
const EDITORS_ONLY = 'mutation { withdrawEntity(id: "country:deu", reason: "test") { changed } }';
const PROPOSE = `mutation { assertRelation(input: {
  subject: "country:ita", type: PARTICIPATES_IN, object: "dialogue:khartoum-process"
  evidence: [{ document: "document:small", locator: "line 9" }]
}) { claims { id recordedBy } } }`;

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

function expectRefusal(answer: Answer, code: string, message: string): void {
  expect(answer.body.errors).toMatchObject([
    { message: expect.stringContaining(message) as string, extensions: { code } },
  ]);
  expect(answer.body.data ?? null).toBeNull();
}

describe('a server that anybody may read', () => {
  let server: TestServer;
  let names = 0;
  const keyOf = (role: Role, expiresAt: string | null = null): Promise<string> =>
    server.addKey({ name: `${role} ${(names += 1)}`, role, expiresAt });
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('answers queries without a key, and with one', async () => {
    const { status, body, headers } = await server.ask(READ);
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { countries: { totalCount: 3 } } },
    });
    expect(headers.get('www-authenticate')).toBeNull();
    expect((await server.ask(READ, {}, bearer(await keyOf('READER')))).body).toEqual(body);
  });

  it('tells who would change something without a key how to get one', async () => {
    expectRefusal(
      await server.ask(EDITORS_ONLY),
      'UNAUTHENTICATED',
      'makes one with `mgg key create --role editor --name NAME`',
    );
  });

  it.each(['READER', 'CONTRIBUTOR'] as const)('lets no %s do what is for editors', async (role) => {
    expectRefusal(
      await server.ask(EDITORS_ONLY, {}, bearer(await keyOf(role))),
      'FORBIDDEN',
      `This needs the role editor; your key has ${role.toLowerCase()}.`,
    );
  });

  it.each(['EDITOR', 'ADMIN'] as const)('lets an %s do what is for editors', async (role) => {
    const answer = await server.ask(EDITORS_ONLY, {}, bearer(await keyOf(role)));
    expect(answer.body.data).toEqual({
      withdrawEntity: { changed: expect.any(Boolean) as boolean },
    });
  });

  it.each([
    [
      'of nobody',
      'mgg_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'is not known here',
    ],
    ['that is no key', 'secret', 'is not known here'],
    ['that is a token, where none are taken', 'a.b.c', 'is not known here'],
  ])('refuses a key %s, even to read', async (_what, key, message) => {
    const answer = await server.ask(READ, {}, bearer(key));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expectRefusal(answer, 'UNAUTHENTICATED', message);
    expectRefusal(answer, 'UNAUTHENTICATED', 'mgg key create');
    expect(JSON.stringify(answer.body)).not.toContain(key);
  });

  it('refuses a key with one letter changed', async () => {
    const key = await keyOf('ADMIN');
    const changed = `${key.slice(0, 20)}${key[20] === 'A' ? 'B' : 'A'}${key.slice(21)}`;
    expect((await server.ask(READ, {}, bearer(changed))).status).toBe(401);
  });

  it('refuses a key that expired, and says when', async () => {
    const key = await keyOf('EDITOR', '2026-01-31T00:00:00.000Z');
    const answer = await server.ask(READ, {}, bearer(key));
    expect(answer.status).toBe(401);
    expectRefusal(answer, 'UNAUTHENTICATED', 'This key expired at 2026-01-31T00:00:00.000Z.');
  });

  it('says how to send a key that came otherwise', async () => {
    const answer = await server.ask(READ, {}, { authorization: await keyOf('EDITOR') });
    expect(answer.status).toBe(401);
    expectRefusal(answer, 'UNAUTHENTICATED', 'Send a key as `Authorization: Bearer <key>`.');
  });

  it('hides from strangers and readers who recorded a claim', async () => {
    const editor = await server.addKey({ name: 'Ana', role: 'EDITOR', expiresAt: null });
    const made = await server.ask(PROPOSE, {}, bearer(editor));
    const [claim] = (made.body.data?.['assertRelation'] as { claims: { id: string }[] }).claims;
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const query = 'query Of($id: ID!) { claim(id: $id) { recordedBy } }';
      return (await server.ask(query, { id: claim?.id }, headers)).body.data?.['claim'];
    };
    expect(await ask({})).toEqual({ recordedBy: null });
    expect(await ask(bearer(await keyOf('READER')))).toEqual({ recordedBy: null });
    expect(await ask(bearer(await keyOf('CONTRIBUTOR')))).toEqual({ recordedBy: 'Ana' });
  });

  it('writes no key to its log', async () => {
    const [good, bad] = [await keyOf('EDITOR'), 'mgg_0123456789ab_wrong-secret'];
    await server.ask(READ, {}, bearer(good));
    await server.ask(READ, {}, bearer(bad));
    const log = JSON.stringify(server.log);
    expect(log).toContain('"status":401');
    expect(log).not.toContain(good.slice(17));
    expect(log).not.toContain('wrong-secret');
  });
});

describe('a server that needs a key to read', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ settings: { READ_ACCESS: 'key' } });
  });
  afterAll(() => server.close());

  it.each([READ, '{ __typename }', '{ __schema { queryType { name } } }'])(
    'does not answer %s to strangers',
    async (query) => {
      const answer = await server.ask(query);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe(
        'Bearer realm="migration-governance-graph"',
      );
      expectRefusal(answer, 'UNAUTHENTICATED', 'mgg key create --role reader --name NAME');
    },
  );

  it('answers readers', async () => {
    const key = await server.addKey({ name: 'Ben', role: 'READER', expiresAt: null });
    const { body } = await server.ask(READ, {}, bearer(key));
    expect(body).toEqual({ data: { countries: { totalCount: 3 } } });
  });

  it.each([
    ['/health', 'application/json', 200],
    ['/ready', 'application/json', 200],
    ['/schema.graphql', 'text/plain', 200],
    ['/graphql', 'text/html', 200],
    ['/nowhere', 'application/json', 404],
    ['/graphql?query={__typename}', 'application/json', 401],
  ])('answers %s as %s with %i', async (path, accept, status) => {
    const answer = await fetch(`${server.url}${path}`, {
      headers: { accept, 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(status);
  });

  it('lets browsers of other sites ask whether they may send a key', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});
