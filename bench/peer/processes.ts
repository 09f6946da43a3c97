import { readdirSync, readFileSync } from 'node:fs';

/** Processor time that a process has used, in milliseconds; null where the system does not tell. */
export function processorMs(pid: number): number | null {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.reduce((sum, task) => sum + taskMs(pid, task), 0);
  } catch {
    return null;
  }
}

function taskMs(pid: number, task: string): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return 0; // A thread that has just ended.
  }
}

/** Memory that a process holds, in MB; null where the system does not tell. */
export function memoryMb(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
