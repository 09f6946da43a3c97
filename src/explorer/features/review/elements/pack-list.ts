import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask } from '../../../core/ask/ask.js';
import { Loading } from '../../../core/ask/loading.js';
import { Trouble } from '../../../core/ask/trouble.js';
import { words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../../kit/trouble-note.js';
import { ADD_PACK, PACKS, REMOVE_PACK, type Pack } from '../documents/packs.js';
import { partStyles } from './part.styles.js';

/** How often it is asked how far the work has come. */
const AGAIN_MS = 1_000;

/** The packs of the library: adds and removes them, and tells how far that has come. */
@customElement('mg-pack-list')
export class PackList extends LitElement {
  static override styles = [
    shared,
    partStyles,
    css`
      h3 {
        font-size: 1rem;
        font-weight: 600;
      }
      li {
        display: grid;
        gap: 4px;
        padding-block: 12px;
        border-block-start: 1px solid var(--hairline);
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      .button {
        max-inline-size: 100%;
        white-space: normal;
      }
      progress {
        inline-size: min(320px, 100%);
        accent-color: var(--accent);
      }
      .wrong {
        color: var(--danger);
      }
      @media (max-width: 639px) {
        :host {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) decides = false;
  /** The pack that is to be removed, once that is confirmed. */
  @state() private leaving: string | null = null;
  @state() private refused: { readonly name: string; readonly why: string } | null = null;
  readonly #packs = new Loading<readonly Pack[]>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate(): void {
    this.#packs.want('packs', async (signal) => (await ask(PACKS, {}, signal)).packs);
  }

  override updated(): void {
    clearTimeout(this.#timer);
    const isWorking = this.#packs.value?.some(isWorkedOn) === true;
    if (isWorking) this.#timer = setTimeout(this.#again, AGAIN_MS);
  }

  override render(): TemplateResult {
    const { value, trouble, waiting } = this.#packs;
    if (trouble !== null && value === undefined) return troubleNote(trouble, this.#again);
    if (value === undefined) return html`${waitingNote(waiting)}`;
    const { packs } = words.review;
    return html`
      <h2>${packs.title}</h2>
      <p class="meta">${value.length === 0 ? packs.none : packs.lede}</p>
      ${trouble === null ? nothing : troubleNote(trouble, this.#again)}
      <ul>
        ${value.map((pack) => this.#pack(pack, value.some(isWorkedOn)))}
      </ul>
    `;
  }

  #pack(pack: Pack, isBusy: boolean): TemplateResult {
    const { packs } = words.review;
    // Every graph has the core.
    const needs = pack.needs.filter((name) => name !== 'core');
    return html`<li>
      <h3>${pack.title}</h3>
      <p>${pack.description}</p>
      <p class="meta">
        ${packs.counts(pack.entityCount, pack.relationCount)} · ${pack.licence} ·
        <strong>${packs.states[pack.state ?? 'NONE']}</strong>
        ${needs.length === 0 ? nothing : packs.needs(needs.join(', '))}
      </p>
      ${this.#work(pack)} ${this.decides ? this.#acts(pack, isBusy) : nothing}
    </li>`;
  }

  #work({ name, work }: Pack): TemplateResult | typeof nothing {
    const { packs } = words.review;
    const failure = this.refused?.name === name ? this.refused.why : (work?.failure ?? null);
    if (failure !== null) return html`<p class="wrong" role="alert">${packs.failed(failure)}</p>`;
    if (work === null) return nothing;
    const { action, done, total } = work;
    return html`<p role="status">
      <progress
        aria-label=${packs.working[action]}
        max=${total === 0 ? nothing : total}
        value=${total === 0 ? nothing : done}
      ></progress>
      ${packs.working[action]}${total === 0 ? '' : `, ${packs.progress(done, total)}`}
    </p>`;
  }

  #acts({ name, title, state: has }: Pack, isBusy: boolean): TemplateResult {
    const { packs } = words.review;
    if (this.leaving === name) {
      return html`<p class="acts" role="alert">
        ${packs.sure(title)}
        <button class="button" @click=${() => void this.#begin(name, true)}>${packs.yes}</button>
        <button
          class="button"
          @click=${() => {
            this.leaving = null;
          }}
        >
          ${packs.no}
        </button>
      </p>`;
    }
    return html`<p class="acts">
      ${
        has === 'LOADED' || has === 'REMOVING'
          ? nothing
          : html`<button
              class="button"
              ?disabled=${isBusy}
              @click=${() => void this.#begin(name, false)}
            >
              ${packs.add(title)}
            </button>`
      }
      ${
        has === null || has === 'WANTED'
          ? nothing
          : html`<button
              class="button"
              ?disabled=${isBusy}
              @click=${() => {
                this.leaving = name;
              }}
            >
              ${packs.remove(title)}
            </button>`
      }
    </p>`;
  }

  async #begin(name: string, removes: boolean): Promise<void> {
    this.leaving = null;
    this.refused = null;
    try {
      if (removes) await ask(REMOVE_PACK, { name });
      else await ask(ADD_PACK, { name });
    } catch (error) {
      const isTold = error instanceof Trouble && error.refusal !== null;
      this.refused = { name, why: isTold ? error.message : words.trouble.server };
    }
    this.#again();
  }

  readonly #again = (): void => {
    this.#packs.again();
  };
}

const isWorkedOn = ({ work }: Pack): boolean => work !== null && work.failure === null;
