import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine/engine.js';
import { probe } from '../graph/read/probe.js';
import type { ServerPart } from './part.js';

const ANSWER_MS = 3_000;

/** Answers 200 only while the store does: for a load balancer that sends requests elsewhere. */
export const addReady: ServerPart = (app, { engine, packs }) => {
  app.get('/ready', async (request, reply) => {
    try {
      await answerOf(engine);
      const loading = packs?.() ?? null;
      const message = (await engine.unwritable?.()) ?? null;
      // Still 200: a server that is taken out of service would not answer what it can.
      if (message !== null) request.log.warn({ message }, 'no changes are taken');
      return {
        status: message === null ? 'ready' : 'read only',
        engine: engine.dialect.name,
        ...(message === null ? {} : { message }),
        ...(loading === null ? {} : { loading }),
      };
    } catch (cause) {
      request.log.warn({ err: cause }, 'not ready');
      const message =
        'The store does not answer. The log says why; requests will fail until it does.';
      return reply.code(503).send({ status: 'not ready', message });
    }
  });
};

async function answerOf(engine: Engine): Promise<void> {
  const stop = new AbortController();
  try {
    await Promise.race([engine.read(probe()), failAfter(ANSWER_MS, stop.signal)]);
  } finally {
    stop.abort();
  }
}

async function failAfter(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch {
    return;
  }
  throw new Error(`The store did not answer within ${ms} ms.`);
}
