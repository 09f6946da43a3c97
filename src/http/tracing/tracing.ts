import type { FastifyRequest } from 'fastify';
import type { ApolloServerPlugin } from '@apollo/server';
import type { ObserveWork } from '../../engine/measured-engine.js';

/** Where spans are made and sent. */
export interface Tracing {
  /** Begins the span of a request and runs what follows under it. @returns the id of its trace. */
  begin(request: FastifyRequest, proceed: () => void): string;
  /** Runs what follows under the span of the request again: reading a body leaves it. */
  resume(request: FastifyRequest, proceed: () => void): void;
  end(request: FastifyRequest, status: number): void;
  /** A span for each operation. */
  readonly plugin: ApolloServerPlugin;
  /** A span for each piece of work of the store. */
  readonly observe: ObserveWork;
  /** Sends what is left. */
  close(): Promise<void>;
}
