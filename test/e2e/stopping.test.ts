import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Engine } from '../../src/engine/engine.js';
import { startServer } from '../support/test-server.js';
import { until } from '../support/until.js';

/** An engine whose reads wait at a gate. */
function gated(): {
  through: (engine: Engine) => Engine;
  arrived: Promise<void>;
  open: () => void;
} {
  let open = (): void => undefined;
  let arrive = (): void => undefined;
  const gate = new Promise<void>((settle) => (open = settle));
  const arrived = new Promise<void>((settle) => (arrive = settle));
  const through = (engine: Engine): Engine => ({
    dialect: engine.dialect,
    read: async (statement) => {
      arrive();
      await gate;
      return engine.read(statement);
    },
    write: (work) => engine.write(work),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
  });
  return { through, arrived, open };
}

/** A client that sends this text and nothing after it. */
async function sending(url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined).resume();
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const HEAD = 'HTTP/1.1\r\nhost: localhost\r\n';
const BODY_TO_COME = `POST /graphql ${HEAD}content-type: application/json\r\ncontent-length: 10\r\n\r\n{`;
const BODY_REFUSED = `POST /graphql ${HEAD}authorization: none\r\ncontent-length: 10\r\n\r\n{`;

describe('a server that is told to stop', () => {
  it('finishes what runs and takes nothing new', async () => {
    const { through, arrived, open } = gated();
    const server = await startServer({ through });
    const running = server.ask('{ statistics { entities } }');
    await arrived;
    const stopped = server.stop();
    await expect(
      fetch(`${server.url}/health`, { headers: { connection: 'close' } }),
    ).rejects.toThrow();
    open();
    expect((await running).body).toEqual({ data: { statistics: { entities: 5 } } });
    await stopped;
    await server.close();
  });

  it.each([
    ['never sent anything', ''],
    ['keep their connection for later', `GET /health ${HEAD}\r\n`],
    ['sent half a head', 'GET /health HTTP/1.1\r\nhost:'],
    ['sent a head and half a body', BODY_TO_COME],
    ['sent half a body and were refused already', BODY_REFUSED],
    ['ask again on a connection, in part', `GET /health ${HEAD}\r\nGET /hea`],
  ])('lets clients go that %s, while it finishes what runs', async (_who, text) => {
    const { through, arrived, open } = gated();
    const server = await startServer({ through });
    const client = await sending(server.url, text);
    const running = server.ask('{ statistics { entities } }');
    await arrived;
    const gone = once(client, 'close');
    const stopped = server.stop();
    await gone;
    open();
    expect((await running).body).toEqual({ data: { statistics: { entities: 5 } } });
    await stopped;
    await server.close();
  });

  it('takes what was on its way when it was told', async () => {
    const server = await startServer();
    const body = '{"query":"{ __typename }"}';
    const client = await sending(
      server.url,
      `POST /graphql ${HEAD}content-type: application/json\r\nexpect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    let answer = '';
    client.on('data', (text: Buffer) => (answer += text.toString()));
    await until(() => answer.includes('100 Continue'));
    const stopped = server.stop();
    client.write(body);
    await stopped;
    await until(() => client.closed);
    expect(answer).toContain('"__typename":"Query"');
    await server.close();
  });

  it('cuts off what takes longer than SHUTDOWN_MS, and logs it', async () => {
    const { through, arrived, open } = gated();
    const server = await startServer({ through, settings: { SHUTDOWN_MS: '50' } });
    const running = server.ask('{ statistics { entities } }');
    const cutOff = expect(running).rejects.toThrow();
    await arrived;
    await server.stop();
    await cutOff;
    expect(server.log).toContainEqual(
      expect.objectContaining({ msg: 'requests still running are cut off', shutdownMs: 50 }),
    );
    open();
    await server.close();
  });
});
