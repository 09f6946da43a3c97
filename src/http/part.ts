import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Authenticate } from '../access/authenticate.js';
import type { Config } from '../config.js';
import type { PackDesk } from '../domain/pack-desk.js';
import type { Engine } from '../engine/engine.js';
import type { PresentGraph } from '../graph/adjacency/present-graph.js';
import type { RunTask } from '../workers/run-tasks.js';
import type { FrontDoor } from './front-door.js';
import type { Metrics } from './metrics/metrics.js';
import type { Tracing } from './tracing/tracing.js';

/** What the parts of the server work with. */
export interface ServerOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly authenticate: Authenticate;
  readonly config: Pick<
    Config,
    | 'answerCacheBytes'
    | 'clients'
    | 'contact'
    | 'corsOrigins'
    | 'embedOrigins'
    | 'hasPublicUrl'
    | 'introspection'
    | 'graphInMemory'
    | 'limits'
    | 'metrics'
    | 'publicUrl'
    | 'terms'
    | 'readAccess'
    | 'slowMs'
    | 'tracing'
    | 'trustedDocuments'
    | 'workers'
  >;
  readonly log: FastifyBaseLogger;
  /** Which packs are being loaded meanwhile; null when all are there. */
  readonly packs?: () => PacksLoading | null;
  /** Where it listens already; absent for a server that is to listen itself. */
  readonly door?: FrontDoor;
  /** The library; none when missing. */
  readonly library?: PackDesk;
}

/** Packs that are not there yet, and how many of their items are. */
export interface PacksLoading {
  readonly packs: readonly string[];
  readonly done: number;
  readonly total: number;
}

/** The same, as the server hands it to its parts. */
export interface PartOptions extends ServerOptions {
  /** Null where nothing is measured. */
  readonly metrics: Metrics | null;
  /** Null where no traces are sent. */
  readonly tracing: Tracing | null;
  /** Runs what takes long in a thread of the server. */
  readonly run: RunTask;
  /** The present graph in memory; null where it is turned off. */
  readonly present: PresentGraph | null;
}

/** Adds its routes and hooks to the server. Order matters for hooks only. */
export type ServerPart = (app: FastifyInstance, options: PartOptions) => void | Promise<void>;
