import underPressure from '@fastify/under-pressure';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.js';
import type { ServerPart } from '../part.js';
import { isFree } from './prices.js';

/** When those who are sent away may come back, in seconds. */
export const RETRY_S = '5';

/**
 * Sends requests away with 503 while the loop of the process is late. Those who watch over the
 * server are always answered.
 */
export const addPressure: ServerPart = async (app, { config: { clients } }) => {
  await app.register(underPressure, {
    maxEventLoopDelay: clients.loopDelayMs,
    pressureHandler: sendAway,
  });
};

async function sendAway({ routeOptions }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (isFree(routeOptions.url)) return;
  void reply.header('retry-after', RETRY_S);
  throw new DomainError(
    'BUSY',
    `This server has more to do than it can. Ask again in ${RETRY_S} seconds.`,
  );
}
