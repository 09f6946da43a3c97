import type { LitElement, ReactiveController } from 'lit';
import { heightInCss, modeFor, type Mode } from './mode.js';

/** How an element uses the room it has, and how high it is. */
export class Room implements ReactiveController {
  mode: Mode = 'card';
  readonly #size = new CSSStyleSheet();
  readonly #resized = new ResizeObserver(() => {
    this.#measure();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.mode = modeFor(this.host.clientWidth);
    this.#resized.observe(this.host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  /** Makes the element as high as its page says. */
  take(height: string | null): void {
    const root = this.host.renderRoot as HTMLElement | DocumentFragment | undefined;
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(this.#size))
      root.adoptedStyleSheets.push(this.#size);
    this.#size.replaceSync(
      `:host{block-size:${heightInCss(height, this.mode)}}:host([hidden]){display:none!important}`,
    );
  }

  #measure(): void {
    const mode = modeFor(this.host.clientWidth);
    if (mode === this.mode) return;
    this.mode = mode;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.dispatchEvent(new Event('mode-change')));
  }
}
