import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isPartialDate, today } from '../../domain/time/partial-date.js';
import type { App } from '../core/app.js';
import type { Change } from '../core/address/state.js';
import { words } from '../core/words/words.js';
import { shared } from '../kit/styles/shared.js';
import { popStyles } from './time-bar.styles.js';

export const ANY_DATE: Change = { on: null, with: null, changes: [] };

/** Where the date is written, and the one that it is compared with. Tells by `done` when it is. */
@customElement('mg-date-form')
export class DateForm extends LitElement {
  static override styles = [shared, popStyles];

  @property({ attribute: false }) app!: App;
  /** Whether the view can compare two dates. */
  @property({ attribute: false }) compares = false;
  /** Whether the date to compare with is written first. */
  @property({ attribute: false }) asksOther = false;
  @state() private wrong: string | null = null;
  @query('.on') private on!: HTMLInputElement;
  @query('.other') private other!: HTMLInputElement | null;

  override firstUpdated(): void {
    (this.asksOther && this.other !== null ? this.other : this.on).focus();
  }

  override render(): TemplateResult {
    const { on, with: other } = this.app.state;
    return html`<form class="pop" @submit=${this.#onSubmit}>
      ${this.#input(words.time.date, 'on', on)}
      ${this.compares ? this.#input(words.compared.date, 'other', other) : nothing}
      ${
        this.wrong === null
          ? nothing
          : html`<p class="wrong" role="alert">${words.faults.badDate(this.wrong)}</p>`
      }
      <span class="row">
        <button class="button primary">${words.time.show}</button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.#choose(ANY_DATE);
          }}
        >
          ${words.time.any}
        </button>
      </span>
    </form>`;
  }

  #input(label: string, name: 'on' | 'other', date: string | null): TemplateResult {
    const isWrong = this.wrong !== null && this.wrong === this[name]?.value.trim();
    return html`<label
      >${label}
      <input
        class="date-input ${name}"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${date ?? ''}
      />
    </label>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const on = this.on.value.trim();
    const other = this.other?.value.trim() ?? '';
    this.wrong = [on, other].find((date) => date !== '' && !isPartialDate(date)) ?? null;
    if (this.wrong !== null) return;
    if (other !== '') this.#choose({ on: on === '' ? today() : on, with: other });
    else this.#choose(on === '' ? ANY_DATE : { on, with: null, changes: [] });
  };

  #choose(change: Change): void {
    this.dispatchEvent(new Event('done'));
    this.app.change(change);
  }
}
