import { isWriting, singleKeys } from '../kit/single-keys.js';

export interface PageKeys {
  readonly search: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly year: (by: 1 | -1) => void;
  readonly back: () => void;
}

/** What keys do wherever somebody is on the page, unless they are writing. */
export function pageKeys(acts: PageKeys): (event: KeyboardEvent) => void {
  const single: Readonly<Record<string, () => void>> = {
    '/': acts.search,
    '?': acts.help,
    Escape: acts.back,
  };
  const inGraph: Readonly<Record<string, () => void>> = {
    '[': () => {
      acts.year(-1);
    },
    ']': () => {
      acts.year(1);
    },
  };
  const graphKey = (event: KeyboardEvent): (() => void) | undefined =>
    isInGraph(event) ? inGraph[event.key] : undefined;
  return (event) => {
    if (event.defaultPrevented || isWriting(event)) return;
    const isOff = event.key !== 'Escape' && !singleKeys.on();
    const alone = isOff ? undefined : (single[event.key] ?? graphKey(event));
    const act = withControl(event) ? undoing(event, acts) : alone;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

function withControl({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function undoing(
  { key, shiftKey, altKey }: KeyboardEvent,
  acts: PageKeys,
): (() => void) | undefined {
  if (key.toLowerCase() !== 'z' || altKey) return undefined;
  return shiftKey ? acts.redo : acts.undo;
}

function isInGraph(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((part) => part instanceof Element && part.localName === 'mg-graph-view');
}
