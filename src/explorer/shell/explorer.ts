import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { EntityPanel } from '../features/entity/entity-panel.js';
import { filterSubgraph } from '../core/picture/subgraph.js';
import { isUndated, yearBars } from '../core/model/period.js';
import { today, yearOf } from '../../domain/time/partial-date.js';
import type { ShareDialog } from '../features/share/share-dialog.js';
import { Store } from '../core/address/store.js';
import type { State } from '../core/address/state.js';
import { changesStyles } from '../kit/styles/changes.styles.js';
import { shared } from '../kit/styles/shared.js';
import type { Still } from '../drawing/export/drawing.js';
import { viewOf, VIEWS } from './views.js';
import type { View } from '../kit/view.js';
import { codeFor } from '../core/words/languages.js';
import { LANGUAGE_CODES, speak, words } from '../core/words/words.js';
import { addressFaults } from './address-faults.js';
import type { App } from '../core/app.js';
import { appOf } from './app-of.js';
import './bottom-nav.js';
import { deepActive } from '../kit/deep-active.js';
import { explorerStyles } from './explorer.styles.js';
import type { HelpDialog } from './help-dialog.js';
import { Parts } from '../kit/parts.js';
import { pageKeys } from './keys.js';
import '../kit/key-form.js';
import { ONE_SIDE } from '../core/address/sides.js';
import { chooseTheme, media } from '../kit/media.js';
import { pictureChanges } from '../features/picture/change-bar.js';
import { filterBar, legendDrawer, type Drawer } from '../features/picture/legend-drawer.js';
import { pictureNote } from '../features/picture/picture-note.js';
import { PictureSource, type Loaded } from '../core/picture/picture-source.js';
import './loading-note.js';
import { HELP, shareDialog, sharingOf } from './dialogs.js';
import { sidePanel } from './side-panel.js';
import { subjectOf } from './subject-of.js';
import './time-bar.js';
import type { TimeBar } from './time-bar.js';
import './top-bar.js';
import type { TopBar } from './top-bar.js';
import { mayPass } from '../core/ask/trouble.js';
import { troubleNote, waitingNote } from '../kit/trouble-note.js';

/** The page, `<mg-explorer>`: one state, its picture, a view of it, and what surrounds the view. */
export class Explorer extends LitElement {
  static override styles = [shared, changesStyles, explorerStyles];

  @state() private drawer = false;
  /** Set once something was to be handed on: what that takes comes with each view from then on. */
  @state() private shares = false;
  @query('mg-top-bar') private topBar!: TopBar;
  @query('mg-time-bar') private timeBar!: TimeBar | null;
  /** Missing while there is nothing to share yet. */
  @query('mg-share-dialog') private share!: ShareDialog | null;
  @query('mg-help-dialog') private help!: HelpDialog;
  @query('mg-entity-panel') private entityPanel!: EntityPanel | null;
  @query('mg-graph-stage, mg-board-view') private stage!: { still: () => Still | null } | null;
  readonly #media = media(this);
  readonly #store = new Store({ views: VIEWS.map(({ name }) => name), languages: LANGUAGE_CODES });
  readonly #source = new PictureSource(this);
  readonly #parts = new Parts(this);
  #back: Element | null = null;
  /** The focus goes to the panel as soon as it is there. */
  #awaitsPanel = false;
  #spoken: string | null = codeFor(this.#store.state.lang, navigator.languages);

  override connectedCallback(): void {
    super.connectedCallback();
    // What the page said until now.
    this.replaceChildren();
    this.#store.addEventListener('change', this.#onChange);
    addEventListener('keydown', this.#onKey);
    addEventListener('key-given', this.#retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.removeEventListener('change', this.#onChange);
    removeEventListener('keydown', this.#onKey);
    removeEventListener('key-given', this.#retry);
  }

  override willUpdate(): void {
    this.#source.want(this.#state);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#awaitsPanel && this.entityPanel !== null) {
      this.#awaitsPanel = false;
      this.entityPanel.focusHeading();
    }
    const { sel } = this.#store.state;
    const name = this.#source.loaded?.picture.nodes.find(({ id }) => id === sel)?.name;
    const { label } = this.#view;
    document.title = [name, label(), words.title].filter(Boolean).join(' – ');
  }

  override render(): TemplateResult {
    const app = this.#app;
    return html`
      <a class="skip" href=${app.href({ view: 'table' })} @click=${this.#skip}>${words.skip}</a>
      <mg-top-bar
        .app=${app}
        .theme=${this.#media.theme}
        @entity-choose=${this.#onChoose}
        @toggle-theme=${() => {
          chooseTheme(this.#media.theme === 'dark' ? 'light' : 'dark');
        }}
        @open-help=${this.#openHelp}
        @open-share=${this.#openShare}
      ></mg-top-bar>
      <mg-loading-note></mg-loading-note>
      ${addressFaults(this.#store)}
      ${this.#source.trouble?.kind === 'key' ? html`<mg-key-form></mg-key-form>` : this.#page(app)}
      <mg-bottom-nav .app=${app}></mg-bottom-nav>
      <mg-help-dialog></mg-help-dialog>
    `;
  }

  #page(app: App): TemplateResult {
    const { loaded, trouble, waiting } = this.#source;
    if (trouble !== null && (loaded === undefined || !mayPass(trouble))) {
      return html`<main class="alone">${troubleNote(trouble, this.#retry)}</main>`;
    }
    if (loaded === undefined) return html`<main class="alone">${waitingNote(waiting)}</main>`;
    return this.#body(app, loaded);
  }

  #body(app: App, loaded: Loaded): TemplateResult {
    const { waiting } = this.#source;
    const trouble = this.#source.trouble ?? this.#parts.trouble;
    const view = this.#view;
    const part = this.#parts.want(view);
    const whole = loaded.picture;
    const shown = filterSubgraph(whole, app.state);
    const input = { app, whole, shown };
    return html`
      <div
        class="body"
        @panel-close=${this.#closePanel}
        @panel-focus=${this.#focusPanel}
        @open-share=${this.#openShare}
        @entity-choose=${this.#onChoose}
        @stage-ready=${() => {
          this.requestUpdate();
        }}
      >
        ${view.ofPicture ? legendDrawer(app, whole, this.#drawer) : nothing}
        <main id="main" tabindex="-1">
          ${trouble === null ? nothing : troubleNote(trouble, this.#retry)}
          ${
            view.ofPicture
              ? [
                  filterBar(input, this.#drawer),
                  pictureChanges(app, whole),
                  pictureNote(app, whole, shown),
                ]
              : nothing
          }
          <div class="view">
            ${part === undefined ? nothing : view.render(input)}
            <div class="over">${waitingNote(this.#parts.waiting)}${waitingNote(waiting)}</div>
          </div>
          ${view.ofPicture ? this.#timeBar(app, loaded) : nothing}
        </main>
        ${view.name === 'entity' ? nothing : sidePanel(input, this.#parts, view)}
      </div>
      ${shareDialog(this.shares ? this.#parts.want(sharingOf(view)) : undefined, {
        ...input,
        subject: subjectOf(view, app.state, whole),
        still: () => this.stage?.still() ?? null,
      })}
      <p class="hidden" role="status">
        ${words.said.picture(shown.nodes.length, shown.relations.length)}
      </p>
    `;
  }

  #timeBar(app: App, { always, picture }: Loaded): TemplateResult {
    const { relations } = filterSubgraph(always, app.state);
    return html`<mg-time-bar
      .app=${app}
      .bars=${yearBars(relations, yearOf(today()))}
      .undated=${picture.relations.filter(isUndated).length}
      .compares=${this.#view.compares === true}
      .reducedMotion=${this.#media.reducedMotion}
    ></mg-time-bar>`;
  }

  get #drawer(): Drawer {
    return {
      isOpen: this.drawer,
      set: (isOpen) => {
        this.drawer = isOpen;
      },
    };
  }

  get #app(): App {
    return appOf(this.#store, this.#source, this.#state);
  }

  /** Views that do not compare show the first date. */
  get #state(): State {
    const { state } = this.#store;
    return this.#view.compares === true ? state : { ...state, ...ONE_SIDE };
  }

  get #view(): View {
    return viewOf(this.#store.state);
  }

  /** An entity of the picture is selected in it; any other one gets a picture of its own. */
  readonly #onChoose = ({ detail: { id } }: CustomEvent<{ id: string }>): void => {
    const isHere = this.#source.loaded?.picture.nodes.some((node) => node.id === id) === true;
    const view = this.#view.ofPicture ? this.#view.name : 'graph';
    const change = { view, sel: id, rel: [], ...(isHere ? {} : { of: [id] }) };
    this.#store.change(
      { ...change, ...(this.#view.ofPicture ? {} : { kinds: [], facets: [], q: '' }) },
      'push',
    );
    this.#focusPanel();
  };

  readonly #focusPanel = (): void => {
    this.#back = deepActive();
    this.#awaitsPanel = true;
    this.requestUpdate();
  };

  readonly #closePanel = (): void => {
    this.#store.change({ sel: null, rel: [] });
    this.#awaitsPanel = false;
    if (this.#back instanceof HTMLElement && this.#back.isConnected) this.#back.focus();
    this.#back = null;
  };

  readonly #openShare = async ({
    detail,
  }: Partial<CustomEvent<{ at?: 'embed' } | null>>): Promise<void> => {
    if ((await this.#parts.have(sharingOf(this.#view))) === undefined) return;
    this.shares = true;
    await this.updateComplete;
    this.share?.open(detail?.at);
  };

  readonly #openHelp = async (): Promise<void> => {
    if ((await this.#parts.have(HELP)) !== undefined) this.help.open();
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.#store.change({ view: 'table' });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
    });
  };

  #speak(): void {
    const code = codeFor(this.#store.state.lang, navigator.languages);
    if (code === this.#spoken) return;
    this.#spoken = code;
    // When its words do not come, the next change asks again.
    speak(code).catch(() => {
      this.#spoken = null;
    });
  }

  readonly #retry = (): void => {
    this.#parts.again();
    this.#source.again();
  };

  readonly #onChange = (): void => {
    this.#speak();
    this.drawer = this.drawer && !this.#media.isPhone;
    this.requestUpdate();
  };

  readonly #onKey = pageKeys({
    search: () => {
      this.topBar.focusSearch();
    },
    help: () => void this.#openHelp(),
    undo: () => {
      this.#store.undo();
    },
    redo: () => {
      this.#store.redo();
    },
    year: (by) => {
      this.timeBar?.step(by, 'replace');
    },
    back: () => {
      const { sel, rel } = this.#store.state;
      if (sel !== null || rel.length > 0) this.#closePanel();
    },
  });
}
