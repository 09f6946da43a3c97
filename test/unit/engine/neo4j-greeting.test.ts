import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { watchGreetings } from '../../../src/engine/neo4j/greeting.js';

/** A server that takes connections and says these words at once. */
async function serverThatSays(words: string): Promise<{ port: number; close: () => void }> {
  const calls: Socket[] = [];
  const server = createServer((call) => {
    calls.push(call);
    if (words !== '') call.write(words);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = (): void => {
    for (const call of calls) call.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

describe('a connection to a server', () => {
  it('that does not greet is ended, and one that was greeted stays', async () => {
    const silent = await serverThatSays('');
    const polite = await serverThatSays('hello');
    const stops = [silent, polite].map(({ port }) =>
      watchGreetings(`bolt://127.0.0.1:${port}`, 50),
    );
    const greeted = connect(polite.port, '127.0.0.1');
    await once(greeted, 'data');
    const ignored = connect(silent.port, '127.0.0.1');
    const [error] = (await once(ignored, 'error')) as [Error];
    expect(error.message).toBe('No greeting came in 50 ms.');
    expect([ignored.destroyed, greeted.destroyed]).toEqual([true, false]);
    for (const stop of stops) stop();
    greeted.destroy();
    silent.close();
    polite.close();
  });
});
