import type { Engine } from '../../src/engine/engine.js';
import { startServer } from '../support/test-server.js';

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
});
