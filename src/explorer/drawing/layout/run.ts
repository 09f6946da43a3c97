/** Runs a layout to its end at once. */
export function runNow<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const SLICE = 12;

/** Runs a layout in slices of some milliseconds, so that the page stays alive; null when stopped. */
export async function runSliced<T>(
  steps: Generator<undefined, T>,
  stop: AbortSignal,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resume) => setTimeout(resume, 0));
    if (stop.aborted) return null;
  }
}
