import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ask } from '../core/ask/ask.js';
import { NEAREST, SUGGEST, type Suggestion } from '../core/documents/suggest.js';
import { Loading } from '../core/ask/loading.js';
import type { EntityKind } from '../../domain/kinds.js';
import { shared } from './styles/shared.js';
import { words } from '../core/words/words.js';
import type { App } from '../core/app.js';
import { icon } from './icon.js';
import { kindSymbol } from './kind-symbol.js';
import { troubleWords } from './trouble-note.js';
import { searchBoxStyles } from './search-box.styles.js';

const TYPING_MS = 120;

interface Asked {
  readonly prefix: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly known: string | null;
}

/** What is offered while a name is typed. */
interface Suggested {
  readonly found: readonly Suggestion[];
  /** True when their names only come near. */
  readonly isNear: boolean;
}

const NONE: Suggested = { found: [], isNear: false };

/** What begins so; where nothing does, what comes near. */
async function suggested(asked: Asked, signal: AbortSignal): Promise<Suggested> {
  const found = (await ask(SUGGEST, asked, signal)).asOf.suggest;
  if (found.length > 0) return { found, isNear: false };
  const { prefix: text, ...rest } = asked;
  const { suggestions } = (await ask(NEAREST, { text, ...rest }, signal)).asOf.search;
  return { found: suggestions, isNear: true };
}

/** The search box: suggestions while typing, all matches on Enter. A combobox for the keyboard. */
@customElement('mg-search-box')
export class SearchBox extends LitElement {
  static override styles = [shared, searchBoxStyles];

  @property({ attribute: false }) app!: App;
  /** True when it picks an entity for something: Enter takes the first, not a page of matches. */
  @property({ type: Boolean, reflect: true }) picks = false;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) placeholder = '';
  /** Only these kinds; any when null. */
  @property({ attribute: false }) kinds: readonly EntityKind[] | null = null;
  @state() private typed = '';
  @state() private open = false;
  @state() private active = -1;
  @query('input') private input!: HTMLInputElement;
  readonly #suggestions = new Loading<Suggested>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  focusInput(): void {
    this.input.focus();
    this.input.select();
  }

  override render(): TemplateResult {
    const { found, isNear } = (this.open ? this.#suggestions.value : undefined) ?? NONE;
    const note = this.#note(found, isNear);
    const isOpen = this.open && (found.length > 0 || note !== null);
    return html`
      <div class="box">
        ${this.picks ? nothing : icon('search', 16)}
        <input
          type="search"
          role="combobox"
          aria-label=${this.label}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant=${this.active >= 0 ? `found-${this.active}` : nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.placeholder}
          .value=${this.typed}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @focus=${this.#onFocus}
          @blur=${this.#close}
        />
        ${this.picks ? nothing : html`<kbd aria-hidden="true">/</kbd>`}
      </div>
      <div
        id="found"
        role="listbox"
        aria-label=${words.search.suggestions(found.length)}
        ?hidden=${!isOpen}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${
          note === null
            ? nothing
            : html`<div class="none" role="option" aria-selected="false" aria-disabled="true">
                <span></span>${note}
              </div>`
        }
        ${found.map((suggestion, at) => this.#option(suggestion, at))}
      </div>
    `;
  }

  #option({ entity, detail, matchedName }: Suggestion, at: number): TemplateResult {
    const also = matchedName === entity.name ? '' : ` · ${words.search.also(matchedName)}`;
    return html`<div
      id="found-${at}"
      role="option"
      aria-selected=${at === this.active ? 'true' : 'false'}
      @click=${() => {
        this.#choose(entity.id);
      }}
    >
      ${kindSymbol(entity.kind)}<span dir="auto">${entity.name}</span>
      <span class="meta">${detail}${also}</span>
    </div>`;
  }

  /** Why there are no matches, or none that has all that was typed; null where there is nothing to say. */
  #note(found: readonly Suggestion[], isNear: boolean): string | null {
    const { waiting, trouble, value } = this.#suggestions;
    if (this.typed.trim() === '' || waiting !== 'no') return null;
    if (trouble !== null) return troubleWords(trouble);
    if (isNear && found.length > 0) return words.search.meant;
    return value?.found.length === 0 ? words.trouble.noMatch(this.typed.trim()) : null;
  }

  readonly #onInput = (): void => {
    this.typed = this.input.value;
    this.active = -1;
    this.open = true;
    clearTimeout(this.#timer);
    const prefix = this.typed.trim();
    if (prefix === '') {
      this.#suggestions.forget();
      return;
    }
    this.#timer = setTimeout(() => {
      const variables = { prefix, kinds: this.kinds, known: this.app.state.known };
      this.#suggestions.want(JSON.stringify(variables), (signal) => suggested(variables, signal));
    }, TYPING_MS);
  };

  readonly #onFocus = (): void => {
    this.open = this.typed !== '';
  };

  readonly #close = (): void => {
    this.open = false;
    this.active = -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        this.#move(1);
      },
      ArrowUp: () => {
        this.#move(-1);
      },
      Enter: () => {
        this.#enter();
      },
      Escape: () => {
        this.#escape();
      },
    };
    const act = keys[event.key];
    if (act === undefined || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  #move(by: 1 | -1): void {
    const count = this.#suggestions.value?.found.length ?? 0;
    this.open = true;
    if (count > 0)
      this.active = (this.active + by + count + (this.active < 0 && by < 0 ? 1 : 0)) % count;
  }

  #enter(): void {
    const chosen =
      this.#suggestions.value?.found[this.picks ? Math.max(0, this.active) : this.active];
    if (chosen !== undefined && this.open) {
      this.#choose(chosen.entity.id);
      return;
    }
    const q = this.typed.trim();
    if (q === '' || this.picks) return;
    this.#close();
    this.app.change({ view: 'search', q, sel: null, rel: [] }, 'push');
  }

  #escape(): void {
    if (!this.open) this.typed = '';
    this.#close();
  }

  #choose(id: string): void {
    this.#close();
    this.typed = '';
    this.#suggestions.forget();
    this.dispatchEvent(
      new CustomEvent('entity-choose', { detail: { id }, bubbles: true, composed: true }),
    );
  }
}
