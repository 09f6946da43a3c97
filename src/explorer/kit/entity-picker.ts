import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityRef } from '../core/documents/picture.js';
import type { EntityKind } from '../../domain/kinds.js';
import { shared } from './styles/shared.js';
import { words } from '../core/words/words.js';
import type { App } from '../core/app.js';
import { icon } from './icon.js';
import { kindSymbol } from './kind-symbol.js';
import './search-box.js';
import type { SearchBox } from './search-box.js';

/** A field that holds one entity: found by typing, tells `entity-pick` with its id or null. */
@customElement('mg-entity-picker')
export class EntityPicker extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: 12px;
        min-block-size: 44px;
        padding-inline: 12px;
      }
      .end {
        min-inline-size: 34px;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .name {
        display: flex;
        align-items: center;
        gap: 10px;
        min-inline-size: 0;
        font-weight: 500;
      }
      .name span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .symbol {
        flex: none;
      }
      .icon {
        margin-inline-end: -8px;
      }
      mg-search-box {
        grid-column: 2 / 4;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) entity: EntityRef | null = null;
  @property({ attribute: false }) kinds: readonly EntityKind[] | null = null;

  #picked = false;

  override render(): TemplateResult {
    return html`<span class="end" aria-hidden=${this.entity === null ? 'true' : nothing}
        >${this.label}</span
      >${this.entity === null ? this.#search() : this.#chosen(this.entity)}`;
  }

  /** To the field, once it is there. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<SearchBox>('mg-search-box')?.focusInput();
  }

  /** What was chosen takes the place of the field, and the focus with it unless that went on. */
  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#picked || this.entity === null) return;
    this.#picked = false;
    if (document.activeElement === document.body || this.matches(':focus-within')) {
      this.renderRoot.querySelector('button')?.focus();
    }
  }

  #search(): TemplateResult {
    return html`<mg-search-box
      picks
      .app=${this.app}
      .label=${this.label}
      .placeholder=${words.paths.placeholder}
      .kinds=${this.kinds}
      @entity-choose=${this.#onChoose}
    ></mg-search-box>`;
  }

  #chosen({ kind, name, shortName }: EntityRef): TemplateResult {
    return html`<span class="name" title=${name}
        >${kindSymbol(kind)}<span dir="auto">${shortName}</span></span
      >
      <button
        class="icon"
        aria-label=${words.paths.clear(this.label)}
        @click=${() => {
          this.#tell(null);
          void this.focusField();
        }}
      >
        ${icon('close', 16)}
      </button>`;
  }

  readonly #onChoose = (event: CustomEvent<{ id: string }>): void => {
    event.stopPropagation();
    this.#picked = true;
    this.#tell(event.detail.id);
  };

  #tell(id: string | null): void {
    this.dispatchEvent(new CustomEvent('entity-pick', { detail: { id } }));
  }
}
