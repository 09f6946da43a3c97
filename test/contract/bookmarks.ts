import { GraphKeyStore } from '../../src/access/graph-key-store.js';
import { makeKey } from '../../src/access/keys.js';
import { neo4jUnderTest } from '../support/engines.js';
import type { Neo4jConnection } from '../support/neo4j.js';
import { startProgram, type Program } from '../support/program.js';
import { post, type Answer } from '../support/test-server.js';

const HEADER = 'graph-bookmark';
const WRITE = `mutation ($id: ID!) { upsertDocument(input: { id: $id, title: "A page" }) { changed } }`;
const READ = `query ($id: ID!) { document(id: $id) { title } }`;

/** Of the transaction after the one of a bookmark, as Neo4j 5 writes it: a number in MessagePack's kin. */
function following(bookmark: string): string {
  const bytes = Buffer.from(bookmark.replace(/^FB:/, ''), 'base64');
  const start = 19;
  const size = { 0xc8: 1, 0xc9: 2, 0xca: 4 }[bytes[start] ?? 0] ?? 0;
  const number = size === 0 ? (bytes[start] ?? 0) : bytes.readIntBE(start + 1, size);
  const next = Buffer.from([0xca, 0, 0, 0, 0]);
  next.writeInt32BE(number + 1, 1);
  const rest = bytes.subarray(start + 1 + size);
  return `FB:${Buffer.concat([bytes.subarray(0, start), next, rest]).toString('base64')}`;
}

/** Two API servers on one database: one Neo4j here, a cluster was not tried. */
export function describeBookmarks(connection: Neo4jConnection): void {
  describe('a bookmark', () => {
    let programs: Program[] = [];
    let urls: string[] = [];
    let key = '';
    const send = (server: number, query: string, id: string, headers = {}): Promise<Answer> =>
      post(`${urls[server] ?? ''}/graphql`, { query, variables: { id } }, headers);
    const authorized = (): Record<string, string> => ({ authorization: `Bearer ${key}` });
    const write = async (server: number, id: string): Promise<string> => {
      const { headers } = await send(server, WRITE, id, authorized());
      return headers.get(HEADER) ?? '';
    };
    const read = (server: number, id: string, bookmark: string): Promise<Answer> =>
      send(server, READ, id, { ...authorized(), [HEADER]: bookmark });

    beforeAll(async () => {
      const opened = await neo4jUnderTest(connection).open();
      const made = makeKey({ name: 'writer', role: 'EDITOR', expiresAt: null });
      key = made.text;
      await new GraphKeyStore(opened.engine).add(made.key);
      await opened.close();
      const settings = {
        ...{ NEO4J_URI: connection.uri, NEO4J_DATABASE: connection.database },
        ...{ NEO4J_USER: connection.user, NEO4J_PASSWORD: connection.password },
        ...{ STATEMENT_TIMEOUT_MS: '300000', SEED: 'never', PORT: '0', GRAPH_IN_MEMORY: '0' },
        ...{ MAX_LOOP_DELAY_MS: '0', RATE_LIMIT: '0', LOG_LEVEL: 'fatal' },
      };
      programs = [1, 2].map(() => startProgram(['serve'], settings));
      const said = await Promise.all(programs.map((program) => program.prints('Stop it')));
      urls = said.map((text) => /http:\S+(?=\/graphql)/.exec(text)?.[0] ?? '');
    });
    afterAll(async () => {
      for (const program of programs) program.kill('SIGTERM');
      await Promise.all(programs.map(({ ended }) => ended));
    });

    it('comes with a change and not with a question, and leads to the change on the other server', async () => {
      const bookmark = await write(0, 'document:first');
      expect(bookmark).toMatch(/^FB:/);
      const { body, headers } = await read(1, 'document:first', bookmark);
      expect(body).toEqual({ data: { document: { title: 'A page' } } });
      expect(headers.get(HEADER)).toBeNull();
    });

    it('is waited for, and nothing else is', async () => {
      const future = following(await write(0, 'document:second'));
      let answered = false;
      const waiting = read(1, 'document:third', future).finally(() => {
        answered = true;
      });
      expect((await send(1, READ, 'document:second')).body.data).toEqual({
        document: { title: 'A page' },
      });
      expect(answered).toBe(false);
      await write(0, 'document:third');
      expect((await waiting).body).toEqual({ data: { document: { title: 'A page' } } });
    });

    it('that is none is refused with words, and so is a stranger with one', async () => {
      const wrong = await read(1, 'document:first', 'nonsense');
      expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
        400,
        'This is no bookmark of this store. Send one as an answer gave it, or none.',
      ]);
      const stranger = await send(1, READ, 'document:first', { [HEADER]: 'FB:any' });
      expect([stranger.status, stranger.body]).toMatchObject([
        401,
        { errors: [{ message: expect.stringContaining('with your key') as string }] },
      ]);
      expect((await read(1, 'document:first', '')).body.errors).toBeUndefined();
    });
  });
}
