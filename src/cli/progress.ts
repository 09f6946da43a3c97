import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../commands/command-io.js';

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  /** Leaves the terminal as it should be, also after a failure. */
  readonly end: () => void;
}

/** Shows progress on standard error: as a bar on a terminal, else as a line per tenth. */
export function showProgress(
  title: string,
  output: NodeJS.WriteStream = process.stderr,
  unit = 'rows',
): ProgressDisplay {
  return output.isTTY ? bar(title, output, unit) : lines(title, output, unit);
}

function bar(title: string, stream: NodeJS.WriteStream, unit: string): ProgressDisplay {
  const format = `${title} {bar} {percentage}% | {value} of {total} ${unit} | {eta_formatted} left`;
  const single = new SingleBar({ format, stream, clearOnComplete: true }, Presets.shades_classic);
  return {
    show: ({ done, total }) => {
      if (single.isActive) single.update(done);
      else single.start(total, done);
    },
    end: () => {
      single.stop();
    },
  };
}

function lines(title: string, stream: NodeJS.WriteStream, unit: string): ProgressDisplay {
  let shown = 0;
  return {
    show: ({ done, total }) => {
      const tenth = Math.floor((10 * done) / Math.max(total, 1));
      if (tenth <= shown) return;
      shown = tenth;
      stream.write(`${title}: ${done} of ${total} ${unit} (${10 * tenth}%)\n`);
    },
    end: () => undefined,
  };
}
