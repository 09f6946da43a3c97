import { join } from 'node:path';
import { NETWORK_MEASURES } from '../../../src/analytics/measures.js';
import { tieGraph } from '../../../src/analytics/tie-graph.js';
import { inThisThread, type TaskTable } from '../../../src/workers/run-tasks.js';
import { TaskPool, type PoolOptions } from '../../../src/workers/task-pool.js';
import { until } from '../../support/until.js';

const MADE_UP = join(__dirname, '../../support/threads/made-up-tasks.cjs');
const USUAL = { threads: 1, queue: 1, memoryMb: 64, budgetMs: 60_000 };

interface Flagged {
  readonly flag: Int32Array;
}
interface MadeUp extends TaskTable {
  where: (nothing: null) => number;
  spin: (input: Flagged) => never;
  hold: (input: Flagged) => string;
  hoard: (nothing: null) => never;
  fail: (nothing: null) => never;
}

const flagged = (): Flagged => ({ flag: new Int32Array(new SharedArrayBuffer(4)) });
const runs = ({ flag }: Flagged): Promise<void> => until(() => Atomics.load(flag, 0) === 1);
const letGo = ({ flag }: Flagged): void => {
  Atomics.store(flag, 0, 2);
  Atomics.notify(flag, 0);
};

describe('a pool of threads', () => {
  const pools: TaskPool<MadeUp>[] = [];
  const pool = (options: Partial<PoolOptions> = {}): TaskPool<MadeUp> => {
    const made = new TaskPool<MadeUp>({ ...USUAL, file: MADE_UP, ...options });
    pools.push(made);
    return made;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((made) => made.close()));
  });

  it('works in threads of its own', async () => {
    expect(await pool().run('where', null)).toBeGreaterThan(0);
  });

  it('runs as many tasks at once as it has threads', async () => {
    const [one, other] = [flagged(), flagged()];
    const two = pool({ threads: 2 });
    const held = [two.run('hold', one), two.run('hold', other)];
    await Promise.all([runs(one), runs(other)]);
    [one, other].forEach(letGo);
    expect(await Promise.all(held)).toEqual(['let go', 'let go']);
  });

  it('refuses what its queue has no room for, and takes it again later', async () => {
    const busy = pool();
    const [first, second] = [flagged(), flagged()];
    const held = busy.run('hold', first);
    await runs(first);
    const queued = busy.run('hold', second);
    await expect(busy.run('where', null)).rejects.toMatchObject({
      kind: 'BUSY',
      message: expect.stringContaining('Try again in a moment') as string,
    });
    letGo(first);
    await runs(second);
    letGo(second);
    expect(await Promise.all([held, queued])).toEqual(['let go', 'let go']);
    expect(await busy.run('where', null)).toBeGreaterThan(0);
  });

  it('ends a task that takes longer than its budget, and goes on', async () => {
    const brief = pool();
    await expect(brief.run('spin', flagged(), { budgetMs: 100 })).rejects.toMatchObject({
      kind: 'TIMEOUT',
      message: expect.stringContaining('Ask for less') as string,
    });
    expect(await brief.run('where', null)).toBeGreaterThan(0);
  });

  it('ends a task whose caller has gone, running or waiting', async () => {
    const left = pool();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const task = flagged();
    const first = left.run('spin', task, { signal: running.signal });
    await runs(task);
    const second = left.run('where', null, { signal: waiting.signal });
    waiting.abort(new Error('The client left.'));
    await expect(second).rejects.toThrow('The client left.');
    running.abort(new Error('This one too.'));
    await expect(first).rejects.toThrow('This one too.');
    expect(left.pending).toBe(0);
    expect(await left.run('where', null)).toBeGreaterThan(0);
  });

  it('gives a task so much memory and no more', async () => {
    const small = pool({ memoryMb: 16 });
    await expect(small.run('hoard', null)).rejects.toMatchObject({ kind: 'TOO_COSTLY' });
    expect(await small.run('where', null)).toBeGreaterThan(0);
  });

  it('hands on what goes wrong inside a task', async () => {
    await expect(pool().run('fail', null)).rejects.toThrow('A bug.');
  });

  it('closes while a task runs, and twice', async () => {
    const closing = pool();
    const task = flagged();
    const ended = expect(closing.run('spin', task)).rejects.toThrow();
    await runs(task);
    await closing.close();
    await closing.close();
    await ended;
  });
});

describe('the tasks of the server', () => {
  it('give the same in a thread and in this one', async () => {
    const threads = new TaskPool(USUAL);
    const [ids, measure] = [['a', 'b', 'c', 'd'], 'BETWEENNESS'] as const;
    const ties = ['ab', 'bc', 'bd'].map(([source = '', target = '']) => ({
      ...{ source, target, weight: 1 },
    }));
    const task = { ids, ties, measure, options: { weighted: false } };
    const values = NETWORK_MEASURES[measure].compute(tieGraph(ids, ties), task.options);
    const expected = Float64Array.from(ids, (id) => values.get(id) ?? 0);
    expect(await threads.run('measure', task)).toEqual(expected);
    expect(await inThisThread('measure', task)).toEqual(expected);
    await threads.close();
  });
});
