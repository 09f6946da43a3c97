import { Piscina } from 'piscina';
import { busy, DomainError } from '../domain/errors.js';
import type * as ours from './tasks.js';
import type { Result, RunTask, TaskOptions, TaskTable } from './run-tasks.js';
import { WORKER_FILE } from './worker-file.js';

export interface PoolOptions {
  /** The most threads; each is started when there is work for it. */
  readonly threads: number;
  /** The most tasks that wait for a thread. */
  readonly queue: number;
  /** The heap of one thread, in MB; what a task is given in shared buffers is not of it. */
  readonly memoryMb: number;
  /** How long a task may take that says nothing else. */
  readonly budgetMs: number;
  /** A module whose exports are the tasks. */
  readonly file?: string;
}

/** After this long without work a thread ends, and its memory is free. */
const IDLE_MS = 60_000;

/**
 * Threads for long computations. A task fails with BUSY when too many wait already, with TIMEOUT
 * when its budget is used up, with TOO_COSTLY when it needs more memory than a thread has, or with
 * the reason of its signal. A task that is ended while it runs takes its thread with it.
 */
export class TaskPool<Tasks extends TaskTable = typeof ours> {
  readonly #threads: Piscina;
  readonly #most: number;
  readonly #budgetMs: number;
  #pending = 0;

  constructor({ threads, queue, memoryMb, budgetMs, file = WORKER_FILE }: PoolOptions) {
    this.#most = threads + queue;
    this.#budgetMs = budgetMs;
    this.#threads = new Piscina({
      filename: file,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.#threads.on('error', ignored);
  }

  /** Tasks that run or wait. */
  get pending(): number {
    return this.#pending;
  }

  readonly run: RunTask<Tasks> = async (name, input, options = {}) => {
    if (this.#pending >= this.#most) throw busy();
    this.#pending += 1;
    const budget = AbortSignal.timeout(options.budgetMs ?? this.#budgetMs);
    try {
      const signal = AbortSignal.any([budget, ...(options.signal ? [options.signal] : [])]);
      return (await this.#threads.run(input, { name: String(name), signal })) as Result<
        Tasks,
        typeof name
      >;
    } catch (error) {
      throw told(error, budget, options);
    } finally {
      this.#pending -= 1;
    }
  };

  /** Ends all threads, whatever they do. Safe to call twice. */
  async close(): Promise<void> {
    await this.#threads.destroy();
  }
}

/** The failure as callers know it. */
function told(error: unknown, budget: AbortSignal, { signal }: TaskOptions): unknown {
  if (signal?.aborted === true) return signal.reason;
  if (budget.aborted) {
    return new DomainError(
      'TIMEOUT',
      'The computation took too long. Ask for less: fewer entities, a smaller limit, a filter.',
    );
  }
  if (!isOutOfMemory(error)) return error;
  return new DomainError(
    'TOO_COSTLY',
    'The computation needs more memory than this server gives it. Ask for less: fewer entities, a smaller limit, a filter.',
    {},
    { cause: error },
  );
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The task of the thread that failed tells its caller. */
function ignored(): void {}
