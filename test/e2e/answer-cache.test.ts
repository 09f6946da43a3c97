import type { Engine } from '../../src/engine/engine.js';
import type { Statement } from '../../src/engine/statement.js';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

const NAME = '{ dialogue(id: "dialogue:khartoum-process") { name } }';
const RENAME = `mutation($name: String!) {
  upsertEntity(
    input: { dialogue: { id: "dialogue:khartoum-process", name: $name } }
    evidence: [{ document: "document:small", locator: "page 1", confidence: 1 }]
    reason: "test"
  ) { changed }
}`;

/** Reads of anything but the version of the store, which is learnt for each question. */
function counting(engine: Engine, seen: string[]): Engine {
  return Object.assign(Object.create(engine) as Engine, {
    read: <Value>(statement: Statement<Value>) => {
      if (!statement.text.includes(':Clock')) seen.push(statement.text);
      return engine.read(statement);
    },
    write: engine.write.bind(engine),
    findNames: engine.findNames.bind(engine),
    close: engine.close.bind(engine),
    checkpoint: engine.checkpoint.bind(engine),
    writes: () => engine.writes?.() ?? 0,
  });
}

describe('answers that are kept', () => {
  let server: TestServer;
  let editor: Record<string, string>;
  const reads: string[] = [];

  const readsOf = async (ask: () => Promise<unknown>): Promise<number> => {
    reads.length = 0;
    await ask();
    return reads.length;
  };
  const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  const rename = (name: string): Promise<Answer> => server.ask(RENAME, { name }, editor);

  beforeAll(async () => {
    server = await startServer({ through: (engine) => counting(engine, reads) });
    editor = {
      authorization: `Bearer ${await server.addKey({ name: 'editor', role: 'EDITOR', expiresAt: null })}`,
    };
  });
  afterAll(() => server.close());

  it('asks the store once for what is asked twice, and again after a change', async () => {
    const first = await server.ask(NAME);
    expect(await readsOf(() => server.ask(NAME))).toBe(0);
    expect((await server.ask(NAME)).body).toEqual(first.body);
    expect((await rename('Khartoum Process (renamed)')).body).toMatchObject({
      data: { upsertEntity: { changed: true } },
    });
    expect((await server.ask(NAME)).body.data).toEqual({
      dialogue: { name: 'Khartoum Process (renamed)' },
    });
  });

  it('keeps answers apart by variables and operation', async () => {
    const query =
      'query A($id: ID!) { dialogue(id: $id) { id } } query B { statistics { entities } }';
    const ask = (operationName: string, id: string): Promise<Response> =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName, variables: { id } }),
      });
    const texts = [];
    for (const [name, id] of [
      ['A', 'dialogue:khartoum-process'],
      ['A', 'dialogue:nobody'],
      ['B', 'dialogue:khartoum-process'],
    ] as const) {
      texts.push(await (await ask(name, id)).text());
    }
    expect(new Set(texts).size).toBe(3);
  });

  it('keeps nothing for who sends a key, and no errors', async () => {
    await server.ask(NAME);
    expect(await readsOf(() => server.ask(NAME, {}, editor))).toBeGreaterThan(0);
    const wrong =
      '{ paths(from: "dialogue:khartoum-process", to: "organisation:nobody") { length } }';
    await server.ask(wrong);
    expect(await readsOf(() => server.ask(wrong))).toBeGreaterThan(0);
  });

  it('tells by the ETag of GET that a client has the answer, until the graph changes', async () => {
    const first = await get(NAME);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await get(NAME, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await rename('Khartoum Process (again)');
    const changed = await get(NAME, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('(again)');
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('gives no ETag to who sends a key', async () => {
    const answer = await get(NAME, editor);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('keeps none where the setting is 0', async () => {
    const seen: string[] = [];
    const off = await startServer({
      settings: { ANSWER_CACHE_MB: '0' },
      through: (engine) => counting(engine, seen),
    });
    await off.ask(NAME);
    seen.length = 0;
    await off.ask(NAME);
    expect(seen).not.toEqual([]);
    await off.close();
  });
});
