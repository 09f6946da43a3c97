import type { FastifyReply } from 'fastify';
import { DomainError } from '../../domain/errors.js';
import type { ServerPart } from '../part.js';
import { Allowance, WINDOW_S, type Left } from './allowance.js';
import { clientOf } from './client-of.js';
import { priceOf } from './prices.js';

declare module 'fastify' {
  interface FastifyReply {
    /**
     * Takes more from the allowance of whoever asks.
     * @throws DomainError RATE_LIMITED when it is used up.
     */
    charge(points: number): Promise<void>;
  }
}

/** The headers by which clients learn what is left. */
export const RATE_LIMIT_HEADERS = ['ratelimit-policy', 'ratelimit', 'retry-after'];

/**
 * What a client may ask in a minute. Each answer says what is left, as `RateLimit` and
 * `RateLimit-Policy` of the IETF (draft-ietf-httpapi-ratelimit-headers-10); who has used up all gets
 * 429 and `Retry-After`.
 */
export const addRateLimit: ServerPart = async (app, { config: { clients }, log }) => {
  const { points, store } = clients;
  const allowance = await Allowance.open({ points, store, log });
  app.addHook('onClose', async () => {
    allowance.close();
  });
  app.decorateReply('charge', async function charge(this: FastifyReply, price: number) {
    const left = await allowance.take(clientOf(this.request), Math.ceil(price));
    if (left === null) return;
    void this.header('ratelimit-policy', `"points";q=${left.limit};w=${WINDOW_S}`);
    void this.header('ratelimit', `"points";r=${left.points};t=${left.seconds}`);
    if (left.granted) return;
    void this.header('retry-after', String(left.seconds));
    throw usedUp(left);
  });
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    const price = priceOf(routeOptions.url);
    if (price > 0) await reply.charge(price);
  });
};

function usedUp({ limit, seconds }: Left): DomainError {
  return new DomainError(
    'RATE_LIMITED',
    `You asked for more than this server gives one client in a minute, which is ${limit} points. Ask again in ${seconds} seconds, for less, or one question after the other.`,
    { limit, retryAfter: seconds },
  );
}
