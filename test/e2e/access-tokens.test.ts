import {
  startIdentityProvider,
  strangeKey,
  type IdentityProvider,
} from '../support/identity-provider.js';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

const ASSERT = `mutation { assertRelation(input: {
  subject: "country:ita", type: PARTICIPATES_IN, object: "dialogue:khartoum-process"
  evidence: [{ document: "document:small", locator: "line 9" }]
}) { claims { recordedBy state } } }`;
const READ = '{ countries { totalCount } }';

describe('a token of an identity provider', () => {
  let provider: IdentityProvider;
  let server: TestServer;
  beforeAll(async () => {
    provider = await startIdentityProvider();
    server = await startServer({ settings: { ...provider.settings, READ_ACCESS: 'key' } });
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
  });
  const ask = (query: string, token: string): Promise<Answer> =>
    server.ask(query, {}, { authorization: `Bearer ${token}` });

  it('is taken with its role, and its subject is recorded as the author', async () => {
    const { body } = await ask(ASSERT, await provider.token({ role: 'editor' }));
    expect(body).toEqual({
      data: { assertRelation: { claims: [{ recordedBy: 'ana', state: 'ACCEPTED' }] } },
    });
  });

  it('without a role that is known here may read only', async () => {
    const token = await provider.token({ role: 'owner' });
    expect((await ask(READ, token)).body).toEqual({ data: { countries: { totalCount: 3 } } });
    const { body } = await ask(ASSERT, token);
    expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it.each([
    ['that expired', { exp: 1_700_000_000 }, 'This token expired.'],
    ['that never expires', { exp: undefined }, 'This token is not valid here.'],
    ['for another server', { aud: 'other' }, 'This token is not valid here.'],
    ['of another issuer', { iss: 'https://example.org' }, 'This token is not valid here.'],
    ['of nobody', { sub: undefined }, 'This token is not valid here.'],
    ['that is not yet valid', { nbf: 4_000_000_000 }, 'This token is not valid here.'],
  ])('%s is refused', async (_what, payload, message) => {
    const answer = await ask(READ, await provider.token(payload));
    expect(answer.status).toBe(401);
    expect(answer.body.errors).toMatchObject([
      {
        message: expect.stringContaining(message) as string,
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
  });

  it('with the signature of somebody else is refused', async () => {
    const token = await provider.token({ role: 'admin' }, await strangeKey());
    expect((await ask(READ, token)).status).toBe(401);
  });

  it('without a signature is refused', async () => {
    const [, payload] = (await provider.token({ role: 'admin' })).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await ask(READ, `${header}.${String(payload)}.`)).status).toBe(401);
  });

  it('does not stand in the way of keys', async () => {
    const key = await server.addKey({ name: 'Ben', role: 'READER', expiresAt: null });
    expect((await ask(READ, key)).status).toBe(200);
  });
});

describe('an identity provider that does not answer', () => {
  it('is not the fault of the client', async () => {
    const provider = await startIdentityProvider();
    const server = await startServer({ settings: provider.settings });
    const token = await provider.token();
    await provider.close();
    const { status, body } = await server.ask(READ, {}, { authorization: `Bearer ${token}` });
    await server.close();
    expect(status).toBe(503);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('its issuer does not answer') as string,
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
  });
});
