import type { Elsewhere } from '../analytics/analysis.js';
import type { RunTask } from './run-tasks.js';

/** Measures are computed where tasks are run. */
export function inThreads(run: RunTask): Elsewhere {
  return {
    measure: (task) => run('measure', task),
    communities: (task) => run('communities', task),
  };
}
