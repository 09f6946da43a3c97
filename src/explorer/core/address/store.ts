import { readAddress, writeAddress } from './address.js';
import { STEPS } from './parameters.js';
import type { Fault, Known } from './part.js';
import { START, type Change, type State } from './state.js';

/** Something done that is not in the address, such as moving a symbol. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The state of the page, kept in its address. Tells of each change by a `change` event. */
export class Store extends EventTarget {
  state: State;
  /** What of the address could not be used, until somebody has seen it. */
  faults: readonly Fault[];
  readonly #undone: Step[] = [];
  readonly #done: Step[] = [];

  constructor(private readonly known: Known) {
    super();
    const { state, faults } = readAddress(location.search, known);
    this.state = state;
    this.faults = faults;
    addEventListener('popstate', this.#onPop);
  }

  /** Goes to a changed state. Dragging and playing give `replace`, so that "back" skips over them. */
  change(change: Change, how?: 'push' | 'replace'): void {
    const before = this.state;
    const next = { ...before, ...change };
    if (writeAddress(next) === writeAddress(before)) return;
    this.#remember({
      undo: () => {
        this.#go(before, 'replace');
      },
      redo: () => {
        this.#go(next, 'replace');
      },
    });
    this.#go(next, how ?? (this.#isStep(next) ? 'push' : 'replace'));
  }

  /** Back to the first picture; the language stays. */
  reset(): void {
    this.change({ ...START, lang: this.state.lang }, 'push');
  }

  /** Takes up what has just been done outside of the address, so that it can be undone in turn. */
  record(step: Step): void {
    this.#remember(step);
    this.dispatchEvent(new Event('change'));
  }

  undo(): void {
    const step = this.#done.pop();
    if (step === undefined) return;
    this.#undone.push(step);
    step.undo();
    this.dispatchEvent(new Event('change'));
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#done.push(step);
    step.redo();
    this.dispatchEvent(new Event('change'));
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  dismissFaults(): void {
    this.faults = [];
    this.dispatchEvent(new Event('change'));
  }

  #remember(step: Step): void {
    this.#done.push(step);
    this.#undone.length = 0;
  }

  #go(next: State, how: 'push' | 'replace'): void {
    // The part after `#` belongs to the view it came with.
    const fragment = next.view === this.state.view ? location.hash : '';
    this.state = next;
    const address = `${location.pathname}${writeAddress(next)}${fragment}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.dispatchEvent(new Event('change'));
  }

  #isStep(next: State): boolean {
    return STEPS.some((name) => String(next[name]) !== String(this.state[name]));
  }

  readonly #onPop = (): void => {
    const { state, faults } = readAddress(location.search, this.known);
    this.state = state;
    this.faults = faults;
    this.dispatchEvent(new Event('change'));
  };
}
