import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sidesKey } from '../../core/address/sides.js';
import type { Entity } from '../../core/documents/entity.js';
import { countDifferences, onlyChanges } from '../../core/model/compare.js';
import { Loading } from '../../core/ask/loading.js';
import { isActor } from '../../../domain/kinds.js';
import { pickForPath } from '../../core/address/path-ends.js';
import type { App } from '../../core/app.js';
import { changeBar } from '../../kit/change-bar.js';
import '../../kit/file-button.js';
import { dateChip } from '../../kit/filter-choices.js';
import { icon } from '../../kit/icon.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { entityPanelStyles } from './entity-panel.styles.js';
import { entityFile } from './entity-file.js';
import { kindInWords } from './facts.js';
import {
  loadEntity,
  loadEntityRelations,
  type LoadedEntity,
  type MarkedRelations,
} from './load-entity.js';
import './names-tab.js';
import './partners-tab.js';
import './relation-groups.js';
import './sourced-facts.js';
import './sources-tab.js';
import './timeline-tab.js';

const TABS = ['relations', 'partners', 'timeline', 'sources', 'names'] as const;
type Tab = (typeof TABS)[number];

/** One entity: what it is, its relations, and who says so. */
@customElement('mg-entity-panel')
export class EntityPanel extends LitElement {
  static override styles = [shared, changesStyles, entityPanelStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entityId = '';
  /** True when the entity has the page to itself. */
  @property({ type: Boolean, reflect: true }) page = false;
  /** Whether it can show two sides, as the view beside it does. */
  @property({ type: Boolean }) compares = false;
  @state() private tab: Tab = 'relations';
  @query('h1') private heading!: HTMLElement | null;
  #wantsFocus = false;
  readonly #entity = new Loading<LoadedEntity>(this);
  readonly #relations = new Loading<MarkedRelations>(this);

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('entityId')) {
      this.tab = 'relations';
      this.scrollTop = 0;
    }
    const { entityId: id } = this;
    const { state } = this.app;
    const { on, known } = state;
    const key = JSON.stringify([id, on, known, sidesKey(state)]);
    this.#entity.want(key, (signal) => loadEntity(id, state, signal));
    this.#relations.want(key, (signal) => loadEntityRelations(id, state, signal));
  }

  /** Brings somebody who opened it with the keyboard to its beginning, once that is there. */
  focusHeading(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  override updated(): void {
    if (!this.#wantsFocus || this.#entity.waiting !== 'no' || this.heading === null) return;
    this.#wantsFocus = false;
    this.heading.focus();
  }

  override render(): TemplateResult {
    const { value: loaded, trouble, waiting } = this.#entity;
    if (trouble !== null) {
      return html`<div class="top">${this.#closeButton()}</div>
        ${troubleNote(trouble, () => {
          this.#entity.again();
          this.#relations.again();
        })}`;
    }
    if (loaded === undefined) {
      return html`<div class="top">${this.#closeButton()}</div>
        ${waitingNote(waiting)}`;
    }
    const { entity, facts } = loaded;
    return html`
      <header>
        <div class="top">
          ${kindSymbol(entity.kind, 15)}<span class="meta">${kindInWords(entity)}</span>
          ${this.#closeButton()}
        </div>
        <h1 tabindex="-1" dir="auto">${entity.name}</h1>
        <mg-sourced-facts .app=${this.app} .entity=${entity} .facts=${facts}></mg-sourced-facts>
        ${
          entity.description === null
            ? nothing
            : html`<p class="about" dir="auto">${entity.description}</p>`
        }
        ${this.#merged(entity)}
        <div class="acts">${this.#acts(entity)}</div>
      </header>
      ${this.#tabs()} ${this.#changes(loaded)}
      <div
        class="body"
        role="tabpanel"
        id="tab-panel"
        aria-labelledby="tab-${this.tab}"
        tabindex="-1"
      >
        ${this.#body(entity)}
      </div>
    `;
  }

  #closeButton(): TemplateResult {
    return html`<button
      class="icon close"
      aria-label=${words.entity.close}
      @click=${() => {
        this.dispatchEvent(new Event('panel-close', { bubbles: true, composed: true }));
      }}
    >
      ${icon('close')}
    </button>`;
  }

  #merged(entity: Entity): TemplateResult | typeof nothing {
    return entity.id === this.entityId
      ? nothing
      : html`<p class="merged" role="status">
          ${words.trouble.merged(this.entityId, entity.name)}
        </p>`;
  }

  /** How much of its relations differs. */
  #changes({ entity, facts }: LoadedEntity): TemplateResult | typeof nothing {
    const { value } = this.#relations;
    if (this.tab !== 'relations' || value === undefined) return nothing;
    const { relations } = value;
    return html`${changeBar({ app: this.app, counts: countDifferences(relations) })}
      <p class="file">
        <mg-file-button
          look="link"
          .file=${entityFile(this.app, { entity, facts, relations })}
        ></mg-file-button>
      </p>`;
  }

  #acts({ id, kind }: Entity): TemplateResult {
    const { of } = this.app.state;
    return html`
      ${dateChip(this.app, this.compares)}
      ${
        isActor(kind)
          ? html`<button class="button primary" @click=${this.#showPartners}>
              ${words.entity.partners}
            </button>`
          : html`<button
              class="button primary"
              ?disabled=${of.includes(id)}
              @click=${() => {
                this.app.change({ view: 'graph', of: [id], sel: id }, 'push');
              }}
            >
              ${words.entity.links}
            </button>`
      }
      <button
        class="button"
        @click=${() => {
          const { state } = this.app;
          this.app.change({ view: 'paths', ...pickForPath(state, id), sel: null, rel: [] }, 'push');
        }}
      >
        ${words.entity.path}
      </button>
      <button
        class="button"
        @click=${() => {
          this.dispatchEvent(new Event('open-share', { bubbles: true, composed: true }));
        }}
      >
        ${words.entity.cite}
      </button>
    `;
  }

  readonly #showPartners = (): void => {
    this.app.change(
      { view: 'partners', of: [this.entityId], sel: null, rel: [], open: [] },
      'push',
    );
  };

  #tabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" @keydown=${this.#onTabKey}>
      ${TABS.map(
        (tab) =>
          html`<button
            role="tab"
            id="tab-${tab}"
            aria-controls="tab-panel"
            aria-selected=${tab === this.tab ? 'true' : 'false'}
            tabindex=${tab === this.tab ? 0 : -1}
            @click=${() => {
              this.tab = tab;
            }}
          >
            ${words.entity.tabs[tab]}${
              tab === 'relations' && this.#relations.value !== undefined
                ? html` <span class="quiet">${this.#relations.value.total}</span>`
                : nothing
            }
          </button>`,
      )}
    </div>`;
  }

  readonly #onTabKey = async (event: KeyboardEvent): Promise<void> => {
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const at = TABS.indexOf(this.tab) + (event.key === forward ? 1 : -1);
    this.tab = TABS[(at + TABS.length) % TABS.length] ?? 'relations';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus();
  };

  #body(entity: Entity): TemplateResult {
    const bodies: Readonly<Record<Tab, () => TemplateResult>> = {
      relations: () => this.#relationList(entity),
      partners: () => html`<mg-partners-tab .app=${this.app} .entity=${entity}></mg-partners-tab>`,
      timeline: () =>
        html`<mg-timeline-tab .app=${this.app} .entityId=${entity.id}></mg-timeline-tab>`,
      sources: () =>
        html`<mg-sources-tab .app=${this.app} .entityId=${entity.id}></mg-sources-tab>`,
      names: () => html`<mg-names-tab .app=${this.app} .entity=${entity}></mg-names-tab>`,
    };
    return bodies[this.tab]();
  }

  #relationList(entity: Entity): TemplateResult {
    const { value, trouble, waiting } = this.#relations;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#relations.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    if (value.total === 0) {
      return html`<p class="empty">${words.entity.noRelations(entity.name)}</p>`;
    }
    return html`<mg-relation-groups
        .app=${this.app}
        .self=${entity.id}
        .relations=${onlyChanges(value.relations, this.app.state.changes)}
      ></mg-relation-groups>
      ${
        value.relations.length < value.total
          ? html`<p class="empty">${words.entity.shownOf(value.relations.length, value.total)}</p>`
          : nothing
      }`;
  }
}
