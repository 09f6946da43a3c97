import { getHeapStatistics } from 'node:v8';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DiskUse } from '../../engine/engine.js';
import type { ObserveWork } from '../../engine/measured-engine.js';
import type { GraphFacts } from '../../graph/adjacency/present-graph.js';
import { DATA_VERSION } from '../../graph/versions.js';
import { PROGRAM_VERSION } from '../../program-version.js';
import type { ObserveOperation } from '../operations/operation.js';
import { KnownNames } from './known-names.js';

/** Seconds: from a look-up in memory to what a client gives up on. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface RequestSeen {
  readonly method: string;
  /** The pattern of the route, never the address that was asked. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is looked up whenever metrics are read. */
export interface Watched {
  readonly graph: () => GraphFacts | null;
  /** Tasks of threads that run or wait. */
  readonly tasks: () => number;
  readonly disk: () => Promise<DiskUse | null>;
}

/**
 * What this server counts and times, in the words of Prometheus. Labels come from short lists: of
 * what clients sent only the names of operations are in them, and only the first fifty.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'How long GraphQL operations took, by type (query, mutation, or none when refused before) and name (none without one; other after the first fifty).',
    labelNames: ['type', 'operation'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly #answers = new Counter({
    name: 'graphql_answer_cache_total',
    help: 'Anonymous questions, by outcome: hit when the answer was kept, else miss.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #work = new Histogram({
    name: 'store_work_duration_seconds',
    help: 'How long the store took, by engine, work (read: one statement; write: one transaction; step: one statement in it; names: one look into the name index) and outcome.',
    labelNames: ['engine', 'work', 'outcome'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });

  readonly #running = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that are being answered, by route; exports are those of /export/:format.',
    labelNames: ['route'],
    registers: [this.#registry],
  });
  readonly #names = new KnownNames();
  #watched: Watched | null = null;
  readonly #memory = new Gauge({
    name: 'graph_in_memory',
    help: 'The graph in memory, by what: relations, entities, bytes, the seconds it took to read it; all 0 while statements answer.',
    labelNames: ['what'],
    registers: [this.#registry],
    collect: () => {
      this.#tellGraph();
    },
  });
  readonly #tasks = new Gauge({
    name: 'worker_tasks',
    help: 'Computations that run in a thread or wait for one.',
    registers: [this.#registry],
    collect: () => {
      this.#tasks.set(this.#watched?.tasks() ?? 0);
    },
  });
  readonly #disk = new Gauge({
    name: 'store_disk_bytes',
    help: 'The disk of the embedded store, by what: used by the store, free for it. Not there with Neo4j.',
    labelNames: ['what'],
    registers: [this.#registry],
    collect: async () => {
      const use = await this.#watched?.disk();
      if (!use) return;
      this.#disk.set({ what: 'used' }, use.usedBytes);
      this.#disk.set({ what: 'free' }, use.freeBytes);
    },
  });

  /** @param engine the name of the store. */
  constructor(private readonly engine: string) {
    collectDefaultMetrics({ register: this.#registry });
    const build = new Gauge({
      name: 'mgg_build_info',
      help: 'Always 1; its labels are the versions of the program, of the data and of the store.',
      labelNames: ['version', 'data_version', 'engine'],
      registers: [this.#registry],
    });
    const limit = new Gauge({
      name: 'mgg_heap_limit_bytes',
      help: 'How large the heap of the process may become; near it the process slows down, then ends.',
      registers: [this.#registry],
    });
    limit.set(getHeapStatistics().heap_size_limit);
    build.set({ version: PROGRAM_VERSION, data_version: DATA_VERSION, engine }, 1);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  watch(watched: Watched): void {
    this.#watched = watched;
  }

  #tellGraph(): void {
    const { relations = 0, entities = 0, bytes = 0, seconds = 0 } = this.#watched?.graph() ?? {};
    for (const [what, value] of Object.entries({ relations, entities, bytes, seconds })) {
      this.#memory.set({ what }, value);
    }
  }

  request({ method, route, status, seconds }: RequestSeen): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  /** @returns what ends it. */
  begin(route: string): () => void {
    this.#running.inc({ route });
    return () => {
      this.#running.dec({ route });
    };
  }

  readonly operation: ObserveOperation = ({ type, name, seconds, codes, document }) => {
    // What was refused as a whole may have any name.
    const operation = document === null ? 'none' : this.#names.labelFor(name);
    this.#operations.observe({ type, operation }, seconds);
    for (const code of codes) this.#errors.inc({ code });
  };

  answer(hit: boolean): void {
    this.#answers.inc({ outcome: hit ? 'hit' : 'miss' });
  }

  readonly work: ObserveWork = (work, seconds, failed) => {
    const outcome = failed ? 'failed' : 'done';
    this.#work.observe({ engine: this.engine, work, outcome }, seconds);
  };
}
