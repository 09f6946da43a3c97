import type { ReactiveController, ReactiveControllerHost } from 'lit';

const HINT_MS = 2_000;

/**
 * Whether the reader has taken hold of the drawing. Until then the wheel and a finger scroll the page
 * over it; a click or tap takes hold, leaving it lets go.
 */
export class Grip implements ReactiveController {
  isHeld = false;
  /** Somebody turns the wheel in vain and should be told what helps. */
  isAsked = false;
  readonly isCoarse = matchMedia('(pointer: coarse)').matches;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#elsewhere, { passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#elsewhere);
    clearTimeout(this.#timer);
  }

  readonly take = (): void => {
    this.#set(true, false);
  };

  readonly leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#set(false, this.isAsked);
  };

  readonly wheel = ({ ctrlKey }: WheelEvent): void => {
    if (this.isHeld || ctrlKey) return;
    this.#set(false, true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#set(this.isHeld, false);
    }, HINT_MS);
  };

  readonly #elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.#set(false, false);
  };

  #set(isHeld: boolean, isAsked: boolean): void {
    if (isHeld === this.isHeld && isAsked === this.isAsked) return;
    this.isHeld = isHeld;
    this.isAsked = isAsked;
    this.host.requestUpdate();
  }
}
