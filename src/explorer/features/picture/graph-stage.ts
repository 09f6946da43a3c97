import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { communityRanks, type Community } from '../../core/picture/analysis.js';
import { LEGEND_GROUPS } from '../../../domain/relation-groups.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import { byHand } from '../../core/picture/by-hand.js';
import { filterSubgraph, relationsBetween, type Subgraph } from '../../core/picture/subgraph.js';
import type { GraphEvents } from '../../drawing/graph-events.js';
import '../../drawing/define-graph-view.js';
import type { GraphWords } from '../../drawing/graph-words.js';
import { MissingDrawing } from '../../drawing/missing-drawing.js';
import type { Still } from '../../drawing/export/drawing.js';
import type { GraphView } from '../../drawing/graph-view.js';
import type { App } from '../../core/app.js';
import type { ContextMenu } from '../../kit/context-menu.js';
import '../../kit/context-menu.js';
import { copyText } from '../../kit/copy-text.js';
import { singleKeys } from '../../kit/single-keys.js';
import { media } from '../../kit/media.js';
import { OPENING } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import type { Words } from '../../core/words/en.js';
import { words } from '../../core/words/words.js';
import { extentNote, MOST_AT_FIRST, type Amount } from './extent-note.js';
import { graphStageStyles } from './graph-stage.styles.js';
import { menuParts, type MenuActs } from './menu-parts.js';
import { PlanSource } from './plan-source.js';
import { stageTools, type StageActs } from './stage-tools.js';

/** The tools below, with their distance from the corner. */
const TOOLS = { width: 300, height: 64 };

/** The drawing with its tools: what happens in it changes the state. */
@customElement('mg-graph-stage')
export class GraphStage extends LitElement {
  static override styles = [shared, graphStageStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) whole!: LoadedPicture;
  @property({ attribute: false }) shown!: Subgraph & { readonly hidden: number };
  @state() private pinned: ReadonlySet<string> = new Set();
  @state() private most = MOST_AT_FIRST;
  @state() private isSlow = false;
  @state() private told = '';
  @query('mg-graph-view') private drawing!: GraphView | null;
  @query('mg-context-menu') private menu!: ContextMenu;
  readonly #media = media(this);
  readonly #missing = new MissingDrawing(this);
  readonly #plans = new PlanSource(this);
  #said: { readonly words: Words; readonly labels: GraphWords } | undefined;
  #drawn: Subgraph | undefined;
  #drawnFrom: unknown;
  #drawnWith = '';
  #rankedFrom: readonly Community[] | null = null;
  #ranked: ReadonlyMap<string, number> = new Map();

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
    const { kinds, groups, minconf, sel, unlinked } = this.app.state;
    const { values, communities } = this.app.analysis;
    const isHere = sel !== null && this.whole.nodes.some(({ id }) => id === sel);
    return html`
      ${extentNote(this.app, this.whole, this.shown, this.#amount)}
      ${this.#plans.note(this.app.state)}
      <mg-graph-view
        .picture=${this.#picture}
        .selected=${sel}
        .pinned=${this.pinned}
        .hiddenKinds=${hidden(ENTITY_KINDS, kinds)}
        .hiddenGroups=${hidden(LEGEND_GROUPS, groups)}
        .hiddenEntities=${this.#takenOut}
        .onlyLinked=${unlinked === 'hide'}
        .minConfidence=${minconf}
        .sizeBy=${values ?? 'LINKS'}
        .plan=${this.#plans.of(this.app.state, this.#picture)}
        .colourBy=${this.#ranks(communities)}
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
        @entity-pin=${this.#onPin}
        @edge-select=${this.#onEdge}
        @menu-open=${this.#onMenu}
        @positions-change=${this.#onMoved}
        @too-slow=${this.#onTooSlow}
        @view-unavailable=${this.#onUnavailable}
        @keydown=${this.#onKey}
      ></mg-graph-view>
      ${stageTools(this.app, isHere ? sel : null, this.pinned.has(sel ?? ''), this.#acts)}
      <mg-context-menu></mg-context-menu>
      <p class="told" role="status">${this.told}</p>
    `;
  }

  #ranks(communities: readonly Community[] | null): 'KIND' | ReadonlyMap<string, number> {
    if (communities === null) return 'KIND';
    if (this.#rankedFrom !== communities) {
      this.#rankedFrom = communities;
      this.#ranked = communityRanks(communities);
    }
    return this.#ranked;
  }

  /** The same object for the same picture, so that nothing is laid out twice. */
  get #picture(): Subgraph {
    const { undated, hide, changes } = this.app.state;
    if (undated === 'show' && hide.length + changes.length === 0) return this.whole;
    const from = [undated, ...hide, ...changes].join(' ');
    if (this.#drawnFrom !== this.whole || this.#drawnWith !== from) {
      this.#drawnFrom = this.whole;
      this.#drawnWith = from;
      // The drawing itself hides the rest, and keeps its places meanwhile.
      const others = { kinds: [], groups: [], minconf: 0 };
      this.#drawn = filterSubgraph(this.whole, { ...others, undated, hide, changes });
    }
    return this.#drawn ?? this.whole;
  }

  get #takenOut(): ReadonlySet<string> {
    const isLeft = byHand(this.app.state);
    return new Set(this.whole.nodes.map(({ id }) => id).filter((id) => !isLeft(id)));
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
      this.app.change({ sel: null, rel: relationsBetween(this.shown, source, target) });
    },
    expand: (id) => {
      this.#expand(id);
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
    const { app, shown, pinned } = this;
    const { called, parts } = menuParts(detail, { app, shown, pinned, acts: this.#acts });
    this.menu.open(called, parts, detail.at);
  };

  readonly #onUnavailable = ({ detail }: CustomEvent<GraphEvents['view-unavailable']>): void => {
    this.#missing.note(detail);
  };

  readonly #onSelect = ({ detail: { id } }: CustomEvent<GraphEvents['entity-select']>): void => {
    this.app.change({ sel: id, rel: [] });
  };

  readonly #onOpen = ({ detail: { id } }: CustomEvent<GraphEvents['entity-open']>): void => {
    this.#open(id);
  };

  #open(id: string): void {
    this.app.change({ sel: id, rel: [] });
    this.dispatchEvent(new Event('panel-focus', { bubbles: true, composed: true }));
  }

  readonly #onExpand = ({ detail: { id } }: CustomEvent<GraphEvents['entity-expand']>): void => {
    this.#expand(id);
  };

  readonly #onPin = ({ detail: { id } }: CustomEvent<GraphEvents['entity-pin']>): void => {
    this.#pin(id);
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
  #expand(id: string): void {
    const { of, depth } = this.app.state;
    if (depth === 0) {
      this.app.change({ depth: 1 });
      return;
    }
    const before = of.length === 0 ? [OPENING] : of;
    const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    if (after.length > 0) this.app.change({ of: after });
  }

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
    if (!singleKeys.on()) return;
    const depth = ([1, 2, 3] as const).find((steps) => String(steps) === event.key);
    if (depth !== undefined) this.app.change({ depth });
  };
}

function hidden<T>(all: readonly T[], shown: readonly T[]): ReadonlySet<T> {
  return new Set(shown.length === 0 ? [] : all.filter((one) => !shown.includes(one)));
}
