import { readConfig, type Config } from '../config.js';
import { explain } from './explain.js';

/** Does its work and gives the exit code of the process. */
export type Command = (config: Config) => Promise<number>;

/**
 * Runs a command with the settings of the environment. A failure is told on standard error and
 * gives the exit code 1.
 */
export async function run(command: Command): Promise<void> {
  process.stdout.once('error', endOfPipe);
  try {
    process.exitCode = await command(readConfig());
  } catch (error) {
    process.stderr.write(`${failureText(error)}\n`);
    process.exitCode = 1;
  }
}

/** What to tell a person whose command failed: one sentence, or what to report. */
export function failureText(error: unknown): string {
  return explain(error) ?? unexpected(error);
}

/** Whoever read our output has seen enough, as in `mgg schema | head`. */
function endOfPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** Our own fault: here the stack is what a person can report. */
function unexpected(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return `Something went wrong that should not. Please report it with what follows.\n${stack ?? String(error)}`;
}
