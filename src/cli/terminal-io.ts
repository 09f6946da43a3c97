import type { CommandIo, Task } from '../commands/command-io.js';
import type { Output } from './output.js';
import { showProgress, type ProgressDisplay } from './progress.js';

export interface TerminalIo extends CommandIo {
  /** Leaves the terminal as it should be, also after a failure. */
  end(): void;
}

/** Answers on an output, and on standard error tells how far the work is. */
export function terminalIo(output: Output, signal: AbortSignal): TerminalIo {
  let shown: { title: string; display: ProgressDisplay } | null = null;
  const end = (): void => {
    shown?.display.end();
    shown = null;
  };
  const displayOf = ({ title, unit }: Task): ProgressDisplay => {
    if (shown?.title === title) return shown.display;
    end();
    shown = { title, display: showProgress(title, process.stderr, unit) };
    return shown.display;
  };
  return {
    out: (part) => output.write(part),
    say: (text) => {
      end();
      process.stderr.write(text);
    },
    progress: (task, progress) => {
      displayOf(task).show(progress);
    },
    signal,
    end,
  };
}
