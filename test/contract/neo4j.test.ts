import type { Engine } from '../../src/engine/engine.js';
import { openNeo4j } from '../../src/engine/neo4j/open.js';
import { command } from '../../src/engine/statement.js';
import { emptyNeo4j, neo4jUnderTest, PATIENT } from '../support/engines.js';
import type { Neo4jConnection } from '../support/neo4j.js';
import { givenNeo4j } from '../support/neo4j-given.js';
import { readNeo4jNotice } from '../support/neo4j-notice.js';
import { PhoneLine } from '../support/phone-line.js';
import { describeBookmarks } from './bookmarks.js';
import { describeDisturbed } from './disturbed.js';
import { describeSeveralServers } from './several-servers.js';
import { describeContract } from './suites.js';

const NOWHERE: Neo4jConnection = {
  uri: 'bolt://127.0.0.1:1',
  user: 'neo4j',
  password: 'secret',
  database: 'neo4j',
};
const notice = readNeo4jNotice();
const ONE = command('RETURN 1 AS one');

/** Numbers of bytes: of the versions that it greets with, of the login, and of what follows. */
const GREETING = [0, 1, 3, 4, 5, 9, 17, 18, 40, 90, 140];
const GREETING_AND_MORE = [...GREETING, 147, 150, 155, 158, 160, 165, 170];

if ('missing' in notice) {
  it(`Neo4j suites did not run: ${notice.missing}`, () => {
    expect(notice.missing).not.toBe('');
  });
} else {
  describeContract(neo4jUnderTest(notice.connection));
  describeServer(notice.connection);
  describeBookmarks(notice.connection);
  describeSeveralServers(notice.connection);
  describeDisturbed(notice.connection);
  afterAll(() => emptyNeo4j(notice.connection));
}

describe('opening Neo4j', () => {
  it.each([
    ['nothing listens', NOWHERE.uri, 'No Neo4j answers at bolt://127.0.0.1:1. Start it'],
    ['no router listens', 'neo4j://127.0.0.1:1', 'No Neo4j answers at neo4j://127.0.0.1:1'],
    ['the address is of another kind', 'http://127.0.0.1', 'Set NEO4J_URI to one like neo4j://'],
    ['the address is none', 'nonsense', '"nonsense" is not the address of a Neo4j server'],
  ])('says what to do when %s', async (_why, uri, message) => {
    await expect(openNeo4j({ ...NOWHERE, uri })).rejects.toMatchObject({
      kind: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(message) as string,
      cause: expect.anything() as unknown,
    });
  });
});

function describeServer(connection: Neo4jConnection): void {
  describe('a Neo4j server', () => {
    it('that is set up already is opened again', async () => {
      const first = await openNeo4j(connection);
      const second = await openNeo4j(connection);
      await first.close();
      expect(await second.read(ONE)).toEqual([{ one: 1 }]);
      await second.close();
    });

    it('that falls silent is unavailable soon, and asked anew over other connections', async () => {
      const line = await PhoneLine.to(connection.uri);
      const engine = await openNeo4j({ ...connection, uri: line.uri, timeoutMs: 500 });
      expect(await engine.read(ONE)).toEqual([{ one: 1 }]);
      line.forget();
      await expect(Promise.all([engine.read(ONE), engine.read(ONE)])).rejects.toMatchObject({
        kind: 'STORE_UNAVAILABLE',
      });
      expect(await engine.read(ONE)).toEqual([{ one: 1 }]);
      line.forget();
      await Promise.allSettled([engine.read(ONE), engine.close()]);
      await line.close();
    });

    it.each([
      ['read', GREETING_AND_MORE, (engine: Engine) => engine.read(ONE)],
      ['write', GREETING, (engine: Engine) => engine.write((transaction) => transaction.run(ONE))],
    ])(
      'is asked a %s again, unseen, at whatever byte its answer ends',
      async (_kind, ends, ask) => {
        const line = await PhoneLine.to(connection.uri);
        const engine = await openNeo4j({ ...connection, ...PATIENT, uri: line.uri });
        for (const bytes of ends) {
          line.hangUpAfter(bytes);
          expect([bytes, await ask(engine)]).toEqual([bytes, [{ one: 1 }]]);
        }
        await engine.close();
        await line.close();
      },
    );

    it('without the database is refused by the name of the database', async () => {
      await expect(openNeo4j({ ...connection, database: 'nowhere' })).rejects.toMatchObject({
        kind: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(
          'has no database "nowhere". Check NEO4J_DATABASE.',
        ) as string,
      });
    });

    it('that holds anything is refused as a server for tests', async () => {
      const filled = await neo4jUnderTest(connection).open();
      await filled.engine.write((transaction) => transaction.run(command('CREATE (:Entity)')));
      await filled.close();
      const environment = {
        TEST_NEO4J_URI: connection.uri,
        TEST_NEO4J_USER: connection.user,
        TEST_NEO4J_PASSWORD: connection.password,
        TEST_NEO4J_DATABASE: connection.database,
      };
      await expect(givenNeo4j(environment)).rejects.toThrow(
        'holds 1 nodes. Tests wipe their database',
      );
    });

    describe('with a limit of half a second', () => {
      let engine: Engine | null = null;
      beforeAll(async () => {
        engine = await openNeo4j({ ...connection, timeoutMs: 500, writeTimeoutMs: 500 });
      });
      afterAll(() => engine?.close());

      const SLOW = command('UNWIND range(1, 1000000000) AS n RETURN sum(n % 7) AS sum');

      it.each([
        ['read', (): Promise<unknown> | undefined => engine?.read(SLOW)],
        [
          'write',
          (): Promise<unknown> | undefined => engine?.write((transaction) => transaction.run(SLOW)),
        ],
      ])('ends a %s with TIMEOUT and a remedy', async (_kind, ask) => {
        await expect(ask()).rejects.toMatchObject({
          kind: 'TIMEOUT',
          message: expect.stringContaining('Ask for less') as string,
        });
      });
    });
  });
}
