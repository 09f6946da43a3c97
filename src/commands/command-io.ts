/** How far long work has come, in whatever it counts. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the numbers of a progress are about. */
export interface Task {
  /** As in "Loading the graph". */
  readonly title: string;
  /** What is counted, as in "rows". */
  readonly unit: string;
}

/** How a command answers whoever runs it, near or far. */
export interface CommandIo {
  /** Adds to the answer proper. Resolves when more can be taken, or nobody takes it any more. */
  out(part: string | Uint8Array): Promise<void>;

  /** Tells a person something that is not part of the answer. */
  say(text: string): void;

  progress(task: Task, progress: Progress): void;

  /** Aborts when the command should end; it then says what it did. */
  readonly signal: AbortSignal;
}

/** The exit code of a command that was told to stop. */
export const STOPPED = 130;
