import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { askLoading } from '../core/ask/ask-loading.js';
import { words } from '../core/words/words.js';
import { shared } from '../kit/styles/shared.js';
import { stripStyles } from '../kit/styles/strip.styles.js';

/** How long after an answer the server is asked again. */
const PAUSE_MS = 3_000;

/** Says how much data a new graph has already, and when all is there. */
@customElement('mg-loading-note')
export class LoadingNote extends LitElement {
  static override styles = [shared, stripStyles];

  /** In tenths, so that it is not read out all the time; null before anything was loading. */
  @state() private tenths: number | null = null;
  @state() private isDone = false;
  #end = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end = new AbortController();
    void this.#follow(this.#end.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.abort();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.tenths === null) return nothing;
    const { loadingData, loadedData, showIt } = words.trouble;
    return html`<div class="note" role="status">
      <p>${this.isDone ? loadedData : loadingData(10 * this.tenths)}</p>
      ${
        this.isDone
          ? html`<button
              class="button"
              @click=${() => {
                location.reload();
              }}
            >
              ${showIt}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Until all is there; where nothing was being loaded, the first answer is enough. */
  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const share = await askLoading(signal);
      this.isDone = share === 1;
      if (share === 1 || (share === null && this.tenths === null)) return;
      this.tenths = share === null ? this.tenths : Math.floor(10 * share);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
