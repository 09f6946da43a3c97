import * as tasks from './tasks.js';

/** Functions of one argument, by name. */
export type TaskTable = Readonly<Record<string, (input: never) => unknown>>;

export interface TaskOptions {
  /** Ends the task: its promise fails with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** How long it may take, its wait in the queue included; the usual budget when missing. */
  readonly budgetMs?: number;
}

/** What a task gives. */
export type Result<Tasks extends TaskTable, Name extends keyof Tasks> = Awaited<
  ReturnType<Tasks[Name]>
>;

/** Runs a task by its name; its result is as good as new: nobody else holds it. */
export type RunTask<Tasks extends TaskTable = typeof tasks> = <Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
  options?: TaskOptions,
) => Promise<Result<Tasks, Name>>;

/** Runs tasks at once and in this thread; neither signal nor budget ends them. */
export const inThisThread: RunTask = async (name, input) => tasks[name](input as never) as never;

/** Runs tasks that end with a signal, such as that of the request they are for. */
export function endedBy(run: RunTask, end: AbortSignal): RunTask {
  return (name, input, options = {}) => {
    const signal = options.signal ? AbortSignal.any([options.signal, end]) : end;
    return run(name, input, { ...options, signal });
  };
}
