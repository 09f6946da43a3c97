/**
 * A look at the graph on two clocks. `validOn` hides what certainly did not hold then; `knownAt`
 * shows what the graph knew then. Null means "any time" and "now".
 */
export interface TimeView {
  readonly validOn: string | null;
  /** ISO 8601 in UTC with milliseconds. */
  readonly knownAt: string | null;
}

export const PRESENT: TimeView = { validOn: null, knownAt: null };

/** True when nothing is asked of another time. */
export function isPresent({ validOn, knownAt }: TimeView): boolean {
  return validOn === null && knownAt === null;
}

/** A short text that is equal for equal views; empty for the present. */
export function viewKey(view: TimeView): string {
  if (isPresent(view)) return '';
  return `@${view.validOn ?? ''}~${view.knownAt ?? ''}`;
}
