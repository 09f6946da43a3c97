import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { auth, driver as connect } from 'neo4j-driver';
import { isStoreAway } from '../../../src/domain/errors.js';
import { isPassing, toDomainError } from '../../../src/engine/neo4j/errors.js';
import { openNeo4j } from '../../../src/engine/neo4j/open.js';

/** What a server says before it is gone. */
const WORDS = [
  ['half of the version', [0x00, 0x00]],
  ['that it knows several versions, and not which', [0x00, 0x00, 0x01, 0xff]],
  ['that it knows two versions, and names one', [0, 0, 1, 0xff, 2, 0, 8, 8, 5, 0]],
  ['the version', [0x00, 0x00, 0x04, 0x05]],
  ['the version, and half of an answer', [0x00, 0x00, 0x04, 0x05, 0x00, 0x40, 0xb1, 0x70]],
] as const;

/** A server of the real protocol that breaks off: it answers each call with these bytes and ends it. */
async function serverThatSays(bytes: readonly number[]): Promise<Server> {
  const server = createServer((call) => {
    call.on('error', () => undefined);
    call.once('data', () => call.end(Buffer.from(bytes)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

describe.each(WORDS)('a server of Neo4j that says %s and ends', (_what, bytes) => {
  let server: Server;
  let uri = '';
  beforeAll(async () => {
    server = await serverThatSays(bytes);
    uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('is unavailable and worth another try', async () => {
    const driver = connect(uri, auth.basic('reader', 'secret'));
    const error: unknown = await driver.executeQuery('RETURN 1').catch((cause: unknown) => cause);
    await driver.close();
    expect(isPassing(error)).toBe(true);
    expect(toDomainError(error)).toMatchObject({ kind: 'STORE_UNAVAILABLE', cause: error });
  });

  it('is waited for at the start', async () => {
    const options = { uri, user: 'reader', password: 'secret', database: 'graph' };
    const error: unknown = await openNeo4j(options).catch((cause: unknown) => cause);
    expect(isStoreAway(error)).toBe(true);
    expect(String(error)).toContain(
      `The connection to ${uri} broke off before Neo4j had let us in`,
    );
  });
});

it('a mistake of our own in reading bytes is no loss of a connection', async () => {
  const read = async (): Promise<number> => Buffer.alloc(2).readUInt8(2);
  const mistake: unknown = await read().catch((error: unknown) => error);
  expect(mistake).toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
  expect(toDomainError(mistake)).toBe(mistake);
  expect(isPassing(mistake)).toBe(false);
});
