import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { today, yearOf } from '../../domain/time/partial-date.js';
import { dateInWords } from '../../fact/text/dates.js';
import { type YearBar } from '../core/model/period.js';
import { shared } from '../kit/styles/shared.js';
import { language, words } from '../core/words/words.js';
import { ANY_DATE, sidesOf } from '../core/address/sides.js';
import type { App } from '../core/app.js';
import { sidesInWords } from '../kit/sides-in-words.js';
import { icon } from '../kit/icon.js';
import type { DateForm } from '../kit/date-form.js';
import { Parts } from '../kit/parts.js';
import { troubleNote } from '../kit/trouble-note.js';
import { popStyles, timeBarStyles } from './time-bar.styles.js';

const DATE_FORM = { name: 'date', load: () => import('../kit/date-form.js') };
const STEP_MS = 900;
const HEIGHT = 26;
/** Half of the thumb: the ends of its way. */
const INSET = 7;

/** When it was true: bars for relations starting per year, and one thumb. The far end is any date. */
@customElement('mg-time-bar')
export class TimeBar extends LitElement {
  static override styles = [shared, popStyles, timeBarStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) bars: readonly YearBar[] = [];
  @property({ attribute: false }) undated = 0;
  /** Whether the view can compare two dates. */
  @property({ attribute: false }) compares = false;
  @property({ attribute: false }) reducedMotion = false;
  @state() private playing = false;
  @state() private open: 'date' | 'undated' | null = null;
  @state() private width = 0;
  @query('.axis') private axis!: HTMLElement;
  @query('mg-date-form') private dateForm!: DateForm | null;
  @query('.when') private when!: HTMLElement;
  @query('.undated') private undatedButton!: HTMLElement;
  readonly #parts = new Parts(this);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.width = entry?.contentRect.width ?? 0;
  });

  override firstUpdated(): void {
    this.#sizes.observe(this.axis);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    clearInterval(this.#timer);
  }

  /** One year on or back; from "any date" back to the last year. */
  step(by: 1 | -1, how?: 'push' | 'replace'): void {
    this.#goTo(this.#index + by, how);
  }

  override render(): TemplateResult {
    const { on } = this.app.state;
    const other = this.#compared;
    const date = on === null ? words.time.any : words.time.asOf(dateInWords(on, language.tag));
    return html`
      ${this.#playButton()}
      <button class="bare when" aria-expanded=${this.open === 'date'} @click=${this.#openDate}>
        <strong>${date}</strong
        ><span class="meta ${other === null ? '' : 'other'}">${other ?? words.time.when}</span>
      </button>
      ${this.#compareButton()} ${this.#known()}
      <div class="axis" dir="ltr">
        ${this.#drawing()}
        <input
          type="range"
          min="0"
          max=${this.bars.length}
          .value=${String(this.#index)}
          aria-label=${words.time.label}
          aria-valuetext=${date}
          @pointerdown=${this.#stop}
          @input=${this.#onSlide}
        />
      </div>
      <button
        class="link undated"
        aria-expanded=${this.open === 'undated'}
        @click=${this.#openUndated}
      >
        ${words.time.undated(this.undated)}
      </button>
      ${this.open === 'date' ? this.#dateForm() : nothing}
      ${this.open === 'undated' ? this.#undatedNote() : nothing}
    `;
  }

  /** What is compared with the date, in words. */
  get #compared(): string | null {
    const { state } = this.app;
    const sides = sidesOf(state);
    if (sides?.clock === 'record') return sidesInWords(sides);
    return state.with === null ? null : words.compared.with(dateInWords(state.with, language.tag));
  }

  #compareButton(): TemplateResult | typeof nothing {
    if (!this.compares || this.#compared !== null) return nothing;
    return html`<button
      class="link compare"
      aria-expanded=${this.open === 'date' ? 'true' : 'false'}
      @click=${this.#openOther}
    >
      ${words.compared.open}
    </button>`;
  }

  /** Says that the graph is seen as it was known at a time, and ends that. */
  #known(): TemplateResult | typeof nothing {
    const { known } = this.app.state;
    if (known === null) return nothing;
    const said = words.time.knownOn(dateInWords(known.slice(0, 10), language.tag));
    return html`<span class="known meta">
      ${said}
      <button
        class="link"
        @click=${() => {
          this.app.change({ known: null });
        }}
      >
        ${words.time.knownNow}
      </button>
    </span>`;
  }

  #playButton(): TemplateResult {
    const label = this.reducedMotion
      ? words.time.step
      : this.playing
        ? words.time.pause
        : words.time.play;
    const name = this.reducedMotion ? 'step' : this.playing ? 'pause' : 'play';
    return html`<button class="play" aria-label=${label} title=${label} @click=${this.#onPlay}>
      ${icon(name, 16)}
    </button>`;
  }

  #drawing(): TemplateResult {
    const most = Math.max(1, ...this.bars.map(({ starting }) => starting));
    const gap = (this.width - 2 * INSET) / Math.max(1, this.bars.length);
    const bar = Math.max(1, Math.min(17, gap - 3));
    const at = INSET + this.#index * gap;
    return html`<svg width=${this.width} height="56" aria-hidden="true">
      ${this.bars.map(({ year, starting }, place) => {
        const height = starting === 0 ? 0 : 3 + (starting / most) * (HEIGHT - 3);
        const x = INSET + place * gap;
        return svg`<rect class="bar" x=${x - bar / 2} y=${32 - height} width=${bar} height=${height}
            rx="1"><title>${words.time.starting(year, starting)}</title></rect>
          ${year % this.#every === 0 ? svg`<text x=${x} y="50">${year}</text>` : nothing}`;
      })}
      ${svg`<path class="ground" d="M0 32.5H${Math.max(0, this.width - INSET)}" />
        <path class="thumb" d="M${at} 8V32" /><circle class="thumb" cx=${at} cy="32" r="5" />`}
    </svg>`;
  }

  #dateForm(): TemplateResult | typeof nothing {
    const { trouble, again } = this.#parts;
    if (trouble !== null)
      return html`<div class="pop" @keydown=${this.#onPopKey}>${troubleNote(trouble, again)}</div>`;
    if (this.#parts.want(DATE_FORM) === undefined) return nothing;
    return html`<mg-date-form
      class="pop"
      .app=${this.app}
      .compares=${this.compares}
      @done=${this.#close}
      @keydown=${this.#onPopKey}
    ></mg-date-form>`;
  }

  #undatedNote(): TemplateResult {
    const { undated } = this.app.state;
    return html`<div class="pop end" @keydown=${this.#onPopKey}>
      <strong>${words.time.undatedTitle(this.undated)}</strong>
      <p class="meta">${words.time.undatedWhy}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${undated === 'hide'}
          @change=${() => {
            this.app.change({ undated: undated === 'hide' ? 'show' : 'hide' });
          }}
        />
        ${words.time.hideUndated}
      </label>
    </div>`;
  }

  /** The place of the date on the axis; the far end for any date. */
  get #index(): number {
    const { on } = this.app.state;
    if (on === null) return this.bars.length;
    const at = yearOf(on) - (this.bars[0]?.year ?? 0);
    return Math.min(Math.max(at, 0), this.bars.length - 1);
  }

  /** How many years lie between two figures under the axis. */
  get #every(): number {
    const years = (this.bars.length * 62) / Math.max(this.width, 1);
    return [1, 2, 5, 10, 20, 50].find((step) => step >= years) ?? 100;
  }

  #goTo(index: number, how?: 'push' | 'replace'): void {
    const bar = this.bars[Math.max(index, 0)];
    this.app.change(bar === undefined ? ANY_DATE : { on: String(bar.year) }, how);
  }

  readonly #onSlide = (event: Event): void => {
    this.#stop();
    this.#goTo(Number((event.target as HTMLInputElement).value), 'replace');
  };

  readonly #onPlay = (): void => {
    if (this.playing) {
      this.#stop();
      return;
    }
    if (this.#index >= this.bars.length - 1) this.#goTo(0, 'push');
    else this.step(1, 'push');
    if (this.reducedMotion) return;
    this.playing = true;
    this.#timer = setInterval(() => {
      this.step(1, 'replace');
      if (this.app.state.on === null || yearOf(this.app.state.on) >= yearOf(today())) this.#stop();
    }, STEP_MS);
    addEventListener('pointerdown', this.#stop, { once: true, capture: true });
    addEventListener('keydown', this.#stop, { once: true, capture: true });
  };

  readonly #stop = (event?: Event): void => {
    // The button itself ends playing by its own click.
    if (event?.type === 'pointerdown' && event.composedPath()[0] !== undefined) {
      const onPlay = event
        .composedPath()
        .some((part) => part instanceof Element && part.classList.contains('play'));
      if (onPlay) return;
    }
    clearInterval(this.#timer);
    this.playing = false;
  };

  readonly #openDate = (): void => {
    this.#toggleDate(false);
  };

  readonly #openOther = (): void => {
    this.#toggleDate(true);
  };

  #toggleDate(asksOther: boolean): void {
    this.open = this.open === 'date' ? null : 'date';
    if (this.open !== null) void this.#focusDate(asksOther);
  }

  async #focusDate(asksOther: boolean): Promise<void> {
    if ((await this.#parts.have(DATE_FORM)) === undefined) return;
    await this.updateComplete;
    this.dateForm?.focusDate(asksOther);
  }

  readonly #openUndated = (): void => {
    this.open = this.open === 'undated' ? null : 'undated';
  };

  readonly #onPopKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  /** The focus is not lost with what it was in. */
  readonly #close = (): void => {
    const back = this.open === 'date' ? this.when : this.undatedButton;
    this.open = null;
    back.focus();
  };
}
