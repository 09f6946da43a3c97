import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ask } from '../../../core/ask/ask.js';
import { Loading } from '../../../core/ask/loading.js';
import { words } from '../../../core/words/words.js';
import { icon } from '../../../kit/icon.js';
import { shared } from '../../../kit/styles/shared.js';
import { FIND_DOCUMENTS, type FoundDocument } from '../documents/queues.js';
import { fieldStyles } from './field.styles.js';

const TYPING_MS = 150;

/** A field that holds one document: found by words of its title, tells `document-pick`. */
@customElement('mg-document-picker')
export class DocumentPicker extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: 4px;
      }
      li button {
        inline-size: 100%;
        padding: 6px 8px;
        border-radius: 6px;
      }
      li button:hover {
        background: var(--accent-soft);
      }
      .chosen {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        min-block-size: 36px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) label = '';
  /** Id of the document chosen; empty for none. */
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) wrong = '';
  @state() private typed = '';
  /** Title of what was chosen here; the id where it came from elsewhere. */
  @state() private chosenTitle = '';
  @query('input') private input!: HTMLInputElement | null;
  readonly #found = new Loading<readonly FoundDocument[]>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override focus(): void {
    this.input?.focus();
  }

  override render(): TemplateResult {
    if (this.value !== '') return this.#chosen();
    const found = this.typed.trim() === '' ? [] : (this.#found.value ?? []);
    const isEmptyHanded = this.#found.value?.length === 0 && this.typed.trim() !== '';
    return html`
      <label class="field"
        ><span>${this.label}</span>
        <input
          type="search"
          autocomplete="off"
          placeholder=${words.review.form.findDocument}
          aria-invalid=${this.wrong === '' ? 'false' : 'true'}
          aria-describedby="wrong"
          .value=${this.typed}
          @input=${this.#onInput}
        />
      </label>
      ${this.wrong === '' ? nothing : html`<p class="wrong" id="wrong">${this.wrong}</p>`}
      ${
        found.length === 0
          ? nothing
          : html`<ul>
              ${found.map(
                (document) =>
                  html`<li>
                    <button
                      type="button"
                      class="bare"
                      @click=${() => {
                        this.#pick(document);
                      }}
                    >
                      <span dir="auto">${document.title}</span>
                      <span class="meta" dir="auto">${document.publisher ?? ''}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <p class="meta" role="status">${isEmptyHanded ? words.review.form.noDocument : ''}</p>
    `;
  }

  #chosen(): TemplateResult {
    return html`<span class="label">${this.label}</span>
      <p class="chosen">
        <span dir="auto">${this.chosenTitle === '' ? this.value : this.chosenTitle}</span>
        <button
          type="button"
          class="icon"
          aria-label=${words.paths.clear(this.label)}
          @click=${() => {
            this.#tell('');
          }}
        >
          ${icon('close', 16)}
        </button>
      </p>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    const text = this.typed.trim();
    if (text === '') {
      this.#found.forget();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#found.want(
        text,
        async (signal) => (await ask(FIND_DOCUMENTS, { text }, signal)).documents.nodes,
      );
    }, TYPING_MS);
  };

  #pick({ id, title }: FoundDocument): void {
    this.chosenTitle = title;
    this.typed = '';
    this.#tell(id);
  }

  #tell(id: string): void {
    this.dispatchEvent(new CustomEvent('document-pick', { detail: { id } }));
  }
}
