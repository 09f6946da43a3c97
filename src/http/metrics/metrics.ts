import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphFacts } from '../../graph/adjacency/present-graph.js';
import type { ObserveWork } from '../../engine/measured-engine.js';

/** Seconds: from a look-up in memory to what a client gives up on. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface RequestSeen {
  readonly method: string;
  /** The pattern of the route, never the address that was asked. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/**
 * What this server counts and times, in the words of Prometheus. Labels come from short fixed lists:
 * nothing that a client sent is in them.
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
    help: 'How long GraphQL operations took, by type: query, mutation, or none when refused before.',
    labelNames: ['type'],
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
    help: 'How long the store took, by engine, work (read: one statement; write: one transaction; names: one look into the name index) and outcome.',
    labelNames: ['engine', 'work', 'outcome'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });

  #facts: (() => GraphFacts) | null = null;
  readonly #memory = new Gauge({
    name: 'graph_in_memory',
    help: 'The graph in memory, by what: relations, entities, bytes, the seconds it took to read it; all 0 while statements answer.',
    labelNames: ['what'],
    registers: [this.#registry],
    collect: () => {
      this.#told();
    },
  });

  /** @param engine the name of the store. */
  constructor(private readonly engine: string) {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Tells of the graph in memory whenever metrics are read. */
  watch(facts: () => GraphFacts): void {
    this.#facts = facts;
  }

  #told(): void {
    const { relations = 0, entities = 0, bytes = 0, seconds = 0 } = this.#facts?.() ?? {};
    for (const [what, value] of Object.entries({ relations, entities, bytes, seconds })) {
      this.#memory.set({ what }, value);
    }
  }

  request({ method, route, status, seconds }: RequestSeen): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  operation(type: string, seconds: number, codes: readonly string[]): void {
    this.#operations.observe({ type }, seconds);
    for (const code of codes) this.#errors.inc({ code });
  }

  answer(hit: boolean): void {
    this.#answers.inc({ outcome: hit ? 'hit' : 'miss' });
  }

  readonly work: ObserveWork = (work, seconds, failed) => {
    const outcome = failed ? 'failed' : 'done';
    this.#work.observe({ engine: this.engine, work, outcome }, seconds);
  };
}
