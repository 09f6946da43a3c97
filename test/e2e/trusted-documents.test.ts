import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post, startServer, type Answer, type TestServer } from '../support/test-server.js';

const KNOWN = 'query Named($id: ID!) { country(id: $id) { name } }';
const OTHER = '{ statistics { entities } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (text: string): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
});
const ITALY = { data: { country: { name: 'Italy' } } };
const variables = { id: 'country:ita' };

describe('a server that answers only documents it knows', () => {
  let server: TestServer;
  beforeAll(async () => {
    // Read at the start only.
    const folder = await mkdtemp(join(tmpdir(), 'mgg-test-'));
    const file = join(folder, 'manifest.json');
    const operations = [{ id: sha256(KNOWN), name: 'Named', type: 'query', body: KNOWN }];
    const format = 'apollo-persisted-query-manifest';
    await writeFile(file, JSON.stringify({ format, version: 1, operations }));
    server = await startServer({ settings: { TRUSTED_DOCUMENTS: file } });
    await rm(folder, { recursive: true });
  });
  afterAll(() => server.close());

  const send = (content: object): Promise<Answer> => post(`${server.url}/graphql`, content);

  it('answers them, sent as a whole or by their hash, by POST and GET', async () => {
    expect((await server.ask(KNOWN, variables)).body).toEqual(ITALY);
    expect((await send({ ...byHash(KNOWN), variables })).body).toEqual(ITALY);
    const address = new URLSearchParams({
      extensions: JSON.stringify((byHash(KNOWN) as { extensions: object }).extensions),
      variables: JSON.stringify(variables),
    });
    const got = await fetch(`${server.url}/graphql?${address.toString()}`);
    expect(await got.json()).toEqual(ITALY);
  });

  it.each([
    ['another', { query: OTHER }, 403, 'FORBIDDEN'],
    ['one that differs by a space', { query: `${KNOWN} `, variables }, 403, 'FORBIDDEN'],
    ['another with its hash', { query: OTHER, ...byHash(OTHER) }, 403, 'FORBIDDEN'],
    ['a hash of none', byHash(OTHER), 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['what asks for the schema', { query: '{ __schema { types { name } } }' }, 403, 'FORBIDDEN'],
  ])('refuses strangers %s', async (_what, content, status, code) => {
    const answer = await send(content);
    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([status, code]);
    expect(answer.body.data ?? null).toBeNull();
  });

  it('learns nothing from what is sent', async () => {
    await send({ query: OTHER, ...byHash(OTHER) });
    const { body } = await send(byHash(OTHER));
    expect(body.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('lets whoever has a key ask anything', async () => {
    const key = await server.addKey({ role: 'READER', name: 'analyst', expiresAt: null });
    const { body } = await server.ask(OTHER, {}, { authorization: `Bearer ${key}` });
    expect(body.errors).toBeUndefined();
  });

  it('does not start with a file that is no manifest, and names it', async () => {
    const settings = { TRUSTED_DOCUMENTS: 'package.json' };
    await expect(startServer({ settings })).rejects.toThrow(
      'package.json in TRUSTED_DOCUMENTS is no manifest of documents',
    );
  });
});
