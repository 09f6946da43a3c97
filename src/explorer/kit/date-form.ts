import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dayText, firstDay, isPartialDate, today } from '../../domain/time/partial-date.js';
import { isTime } from '../../domain/time/utc-time.js';
import { ANY_DATE, ONE_SIDE } from '../core/address/sides.js';
import type { App } from '../core/app.js';
import type { Change } from '../core/address/state.js';
import { words } from '../core/words/words.js';
import { shared } from './styles/shared.js';

/** A time as it is, a date as its first moment. */
const timeOf = (text: string): string =>
  isTime(text) ? text : `${dayText(firstDay(text))}T00:00:00Z`;

/** What stands in a field; undefined where nothing does. */
function written(input: HTMLInputElement | null): string | undefined {
  const text = input?.value.trim() ?? '';
  return text === '' ? undefined : text;
}

/** The first that is neither a date nor, for the last, a time. */
function wrongOf(on?: string, other?: string, since?: string): string | null {
  const wrong = [on, other].find((date) => date !== undefined && !isPartialDate(date));
  if (wrong !== undefined) return wrong;
  return since === undefined || isPartialDate(since) || isTime(since) ? null : since;
}

/** Where the date is written, and the one or the time that it is compared with. Tells by `done` when it is. */
@customElement('mg-date-form')
export class DateForm extends LitElement {
  static override styles = [
    shared,
    css`
      form {
        display: grid;
        gap: 8px;
        inline-size: min(288px, 100%);
        padding: 8px;
      }
      label {
        display: grid;
        gap: 4px;
        font-size: 0.8125rem;
        color: var(--ink-2);
      }
      input {
        min-block-size: 36px;
        padding-inline: 10px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
        color: var(--ink);
        font-size: 0.875rem;
      }
      .row {
        display: flex;
        gap: 8px;
      }
      .wrong {
        color: var(--danger);
        font-size: 0.8125rem;
      }
      @media (max-width: 959px) {
        input {
          min-block-size: 44px;
          font-size: 1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  /** Whether the view can compare two dates. */
  @property({ type: Boolean }) compares = false;
  /** What else changes with the date. */
  @property({ attribute: false }) also: Change = {};
  @state() private wrong: string | null = null;
  @query('.on') private on!: HTMLInputElement | null;
  @query('.other') private other!: HTMLInputElement | null;
  @query('.since') private since!: HTMLInputElement | null;

  /** Goes to the date, or to the one that it is compared with. */
  focusDate(asksOther = false): void {
    void this.updateComplete.then(() => {
      (asksOther && this.other !== null ? this.other : this.on)?.focus();
    });
  }

  override focus(): void {
    this.focusDate();
  }

  override render(): TemplateResult {
    const { on, with: other, since } = this.app.state;
    return html`<form @submit=${this.#onSubmit}>
      ${this.#input(words.time.date, 'on', on)}
      ${
        this.compares
          ? html`${this.#input(words.compared.date, 'other', other)}
            ${this.#input(words.compared.since, 'since', since)}`
          : nothing
      }
      ${this.#fault()}
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

  #fault(): TemplateResult | typeof nothing {
    const { wrong } = this;
    if (wrong === null) return nothing;
    const isTimeAsked = wrong === this.since?.value.trim();
    return html`<p class="wrong" role="alert">
      ${isTimeAsked ? words.faults.badTime(wrong) : words.faults.badDate(wrong)}
    </p>`;
  }

  #input(label: string, name: 'on' | 'other' | 'since', date: string | null): TemplateResult {
    const isWrong = this.wrong !== null && this.wrong === this[name]?.value.trim();
    return html`<label
      >${label}
      <input
        class=${name}
        inputmode=${name === 'since' ? 'text' : 'numeric'}
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${date ?? ''}
        @input=${() => {
          this.#only(name);
        }}
      />
    </label>`;
  }

  /** Two dates or two times: writing the one takes the other back. */
  #only(name: 'on' | 'other' | 'since'): void {
    if (name === 'other' && this.since !== null) this.since.value = '';
    if (name === 'since' && this.other !== null) this.other.value = '';
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const [on, other, since] = [this.on, this.other, this.since].map(written);
    this.wrong = wrongOf(on, other, since);
    if (this.wrong !== null) return;
    const one = { ...ONE_SIDE, on: on ?? null };
    if (other !== undefined) this.#choose({ ...one, on: on ?? today(), with: other });
    else this.#choose(since === undefined ? one : { ...one, since: timeOf(since) });
  };

  #choose(change: Change): void {
    this.wrong = null;
    this.dispatchEvent(new Event('done'));
    this.app.change({ ...change, ...this.also });
  }
}
