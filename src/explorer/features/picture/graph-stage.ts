import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { communityRanks } from '../../core/picture/analysis.js';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import { isGroup } from '../../core/picture/fold.js';
import { relationsBetween, type Subgraph } from '../../core/picture/subgraph.js';
import type { GraphEvents } from '../../drawing/graph-events.js';
import '../../drawing/define-graph-view.js';
import type { GraphWords } from '../../drawing/graph-words.js';
import { MissingDrawing } from '../../drawing/missing-drawing.js';
import type { Still } from '../../drawing/export/drawing.js';
import type { GraphView } from '../../drawing/graph-view.js';
import type { App } from '../../core/app.js';
import { copyText } from '../../kit/copy-text.js';
import { singleKeys } from '../../kit/single-keys.js';
import { media } from '../../kit/media.js';
import { OPENING } from '../../core/address/parts/page.js';
import { floatingToolsStyles } from '../../kit/styles/floating-tools.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { stripStyles } from '../../kit/styles/strip.styles.js';
import type { Words } from '../../core/words/en.js';
import { words } from '../../core/words/words.js';
import { groupNote, picksNote } from './chosen-note.js';
import { DrawnPicture, type Drawn } from './drawn-picture.js';
import { extentNote, MOST_AT_FIRST, type Amount } from './extent-note.js';
import { graphStageStyles } from './graph-stage.styles.js';
import type { MenuActs } from './menu-parts.js';
import { Picks } from './picks.js';
import { PlanSource } from './plan-source.js';
import { StageMenu } from './stage-menu.js';
import { stageTools, type StageActs } from './stage-tools.js';

/** Relations of a line that are listed with their sources; of groups there may be hundreds. */
const MOST_OPENED = 100;

/** The tools below, with their distance from the corner. */
const TOOLS = { width: 340, height: 64 };

/** The drawing with its tools: what happens in it changes the state. */
@customElement('mg-graph-stage')
export class GraphStage extends LitElement {
  static override styles = [shared, stripStyles, floatingToolsStyles, graphStageStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) whole!: LoadedPicture;
  @property({ attribute: false }) shown!: Subgraph & { readonly hidden: number };
  @state() private pinned: ReadonlySet<string> = new Set();
  @state() private most = MOST_AT_FIRST;
  @state() private isSlow = false;
  @state() private told = '';
  /** The group that is selected: no entity, so the address does not know it. */
  @state() private group: string | null = null;
  @query('mg-graph-view') private drawing!: GraphView | null;
  readonly #media = media(this);
  readonly #menu = new StageMenu(this);
  readonly #missing = new MissingDrawing(this);
  readonly #plans = new PlanSource(this);
  readonly #pictures = new DrawnPicture(this);
  readonly #picks = new Picks(this);
  #said: { readonly words: Words; readonly labels: GraphWords } | undefined;

  /** How much is drawn is said above the drawing, with what can be done about it. */
  get #labels(): GraphWords {
    if (this.#said?.words !== words) {
      this.#said = { words, labels: { ...words.drawn, truncated: () => '' } };
    }
    return this.#said.labels;
  }

  /** What is drawn, for files of it; null when this browser cannot draw. */
  still(): Still | null {
    return this.drawing?.still() ?? null;
  }

  focusEntity(id: string): void {
    this.drawing?.focusNode(id);
  }

  override render(): TemplateResult {
    const { why, drawAgain } = this.#missing;
    if (why !== null) {
      return html`<p class="note" role="status">
          ${words.trouble[why]}
          ${
            why === 'lostWebgl'
              ? html`<button class="link" @click=${drawAgain}>${words.trouble.drawAgain}</button>`
              : nothing
          }
        </p>
        <mg-picture-table .app=${this.app} .shown=${this.shown}></mg-picture-table>`;
    }
    const { sel } = this.app.state;
    const drawn = this.#drawn;
    const { picture } = drawn;
    const { values, communities } = this.app.analysis;
    const isHere = sel !== null && this.whole.nodes.some(({ id }) => id === sel);
    return html`
      ${extentNote(this.app, this.whole, drawn.symbols, this.#amount)}
      ${this.#plans.note(this.app.state)} ${this.#pictures.note(this.app)}
      ${picksNote(this.app, this.#picks, picture.nodes, this.shown)}
      ${groupNote(
        picture.nodes.find(({ id }) => id === this.group),
        this.shown,
        this.#expand,
      )}
      <mg-graph-view
        .picture=${picture}
        .selected=${this.group ?? sel}
        .pinned=${this.pinned}
        .picked=${this.#picks.ids}
        .lasso=${this.#picks.isLasso}
        .hiddenKinds=${drawn.hiddenKinds}
        .hiddenGroups=${drawn.hiddenGroups}
        .hiddenEntities=${drawn.hiddenEntities}
        .onlyLinked=${drawn.onlyLinked}
        .minConfidence=${drawn.minConfidence}
        .sizeBy=${values ?? 'LINKS'}
        .plan=${this.#plans.of(this.app.state, picture)}
        .colourBy=${communities === null ? 'KIND' : communityRanks(communities)}
        .most=${this.most}
        .labels=${this.#labels}
        .tools=${TOOLS}
        .keys=${singleKeys.on()}
        @focusin=${this.#onFocus}
        .theme=${this.#media.theme}
        .reducedMotion=${this.#media.reducedMotion}
        @entity-select=${this.#onSelect}
        @entity-open=${this.#onOpen}
        @entity-expand=${this.#onExpand}
        @entities-pick=${this.#onPick}
        @entity-pin=${({ detail }: CustomEvent<GraphEvents['entity-pin']>) => {
          this.#pin(detail.id);
        }}
        @edge-select=${this.#onEdge}
        @menu-open=${this.#onMenu}
        @positions-change=${this.#onMoved}
        @too-slow=${this.#onTooSlow}
        @view-unavailable=${this.#onUnavailable}
        @keydown=${this.#onKey}
      ></mg-graph-view>
      ${stageTools(this.app, isHere ? sel : null, this.pinned.has(sel ?? ''), this.#picks, this.#acts)}
      ${this.#menu.element}
      <p class="told" role="status">${this.told}</p>
    `;
  }

  get #drawn(): Drawn {
    return this.#pictures.of(this.app, this.whole, this.shown);
  }

  get #amount(): Amount {
    return {
      most: this.most,
      isSlow: this.isSlow,
      set: (most) => {
        this.most = most;
        this.isSlow = false;
      },
    };
  }

  readonly #acts: MenuActs & StageActs = {
    zoomIn: () => this.drawing?.zoomIn(),
    zoomOut: () => this.drawing?.zoomOut(),
    fit: () => this.drawing?.fit(),
    open: (id) => {
      this.#open(id);
    },
    openLine: ({ source, target }) => {
      this.group = null;
      const rel = relationsBetween(this.#drawn.picture, source, target).slice(0, MOST_OPENED);
      this.app.change({ sel: null, rel });
    },
    expand: (id) => {
      this.#expand(id);
    },
    pick: (id) => {
      this.#picks.pick({ ids: [id], how: 'TOGGLE' });
    },
    pin: (id) => {
      this.#pin(id);
    },
    copy: (text) => void this.#copy(text),
  };

  async #copy(text: string): Promise<void> {
    if (await copyText(text, this.renderRoot)) this.told = words.files.copied;
    else this.dispatchEvent(new CustomEvent('open-share', { bubbles: true, composed: true }));
  }

  readonly #onMenu = ({ detail }: CustomEvent<GraphEvents['menu-open']>): void => {
    this.told = '';
    void this.#menu.open(detail, () => ({
      app: this.app,
      shown: this.shown,
      drawn: this.#drawn.picture.nodes,
      picked: this.#picks.ids,
      pinned: this.pinned,
      acts: this.#acts,
    }));
  };

  readonly #onUnavailable = ({ detail }: CustomEvent<GraphEvents['view-unavailable']>): void => {
    this.#missing.note(detail);
  };

  readonly #onSelect = ({ detail: { id } }: CustomEvent<GraphEvents['entity-select']>): void => {
    this.told = '';
    this.#picks.clear();
    this.#select(id);
  };

  readonly #onOpen = ({ detail: { id } }: CustomEvent<GraphEvents['entity-open']>): void => {
    this.#open(id);
  };

  readonly #onPick = ({ detail }: CustomEvent<GraphEvents['entities-pick']>): void => {
    this.#picks.pick(detail);
  };

  #select(id: string | null): void {
    this.group = id !== null && isGroup(id) ? id : null;
    this.app.change({ sel: this.group === null ? id : null, rel: [] });
  }

  #open(id: string): void {
    if (isGroup(id)) {
      this.#expand(id);
      return;
    }
    this.group = null;
    this.app.change({ sel: id, rel: [] });
    this.dispatchEvent(new Event('panel-focus', { bubbles: true, composed: true }));
  }

  readonly #onExpand = ({ detail: { id } }: CustomEvent<GraphEvents['entity-expand']>): void => {
    this.#expand(id);
  };

  readonly #onEdge = ({ detail }: CustomEvent<GraphEvents['edge-select']>): void => {
    this.#acts.openLine(detail);
  };

  readonly #onMoved = ({ detail }: CustomEvent<GraphEvents['positions-change']>): void => {
    const { id, from, to } = detail;
    this.app.record({
      undo: () => this.drawing?.place(id, from),
      redo: () => this.drawing?.place(id, to),
    });
  };

  readonly #onTooSlow = ({ detail: { drawn } }: CustomEvent<GraphEvents['too-slow']>): void => {
    this.most = Math.max(MOST_AT_FIRST, Math.floor(drawn / 2));
    this.isSlow = true;
  };

  /** Adds what lies around an entity to the picture, or takes it away again. */
  readonly #expand = (id: string): void => {
    if (isGroup(id)) {
      this.group = null;
      this.app.change({ unfold: [...this.app.state.unfold, id] });
      return;
    }
    const { of, depth } = this.app.state;
    if (depth === 0) {
      this.app.change({ depth: 1 });
      return;
    }
    const before = of.length === 0 ? [OPENING] : of;
    const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    if (after.length > 0) this.app.change({ of: after });
  };

  #pin(id: string): void {
    const pinned = new Set(this.pinned);
    if (!pinned.delete(id)) pinned.add(id);
    this.pinned = pinned;
  }

  readonly #onFocus = (): void => {
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape' && this.#picks.ids.size > 0) {
      this.#picks.clear();
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    if (!singleKeys.on()) return;
    const depth = ([1, 2, 3] as const).find((steps) => String(steps) === event.key);
    if (depth !== undefined) this.app.change({ depth });
  };
}
