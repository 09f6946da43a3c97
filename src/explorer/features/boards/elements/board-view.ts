import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { App } from '../../../core/app.js';
import type { Board, BoardEnd, BoardStep } from '../../../core/board/board.js';
import type { LoadedPicture } from '../../../core/picture/load-picture.js';
import { relationsBetween, type Subgraph } from '../../../core/picture/subgraph.js';
import { words } from '../../../core/words/words.js';
import '../../../drawing/define-graph-view.js';
import type { Still } from '../../../drawing/export/drawing.js';
import type { GraphEvents } from '../../../drawing/graph-events.js';
import type { GraphView } from '../../../drawing/graph-view.js';
import { MissingDrawing } from '../../../drawing/missing-drawing.js';
import { media } from '../../../kit/media.js';
import { isWriting, singleKeys } from '../../../kit/single-keys.js';
import { floatingToolsStyles } from '../../../kit/styles/floating-tools.styles.js';
import { shared } from '../../../kit/styles/shared.js';
import { Desk } from '../model/desk.js';
import { changeNote, toggled, withArrow, withNote, withoutNote } from '../model/edit-step.js';
import { boardHead, faultWords } from './board-head.js';
import { boardShelf } from './board-shelf.js';
import { boardTools } from './board-tools.js';
import { boardViewStyles } from './board-view.styles.js';
import { Easel } from './easel.js';
import { onDrop } from './file-input.js';
import './step-panel.js';
import type { StepPanel } from './step-panel.js';
import { stepByKey, storyBar } from './story-bar.js';

/** More than this many symbols are not drawn on a board: nobody could arrange them. */
const MOST_SYMBOLS = 400;
const TOOLS = { width: 330, height: 64 };

/** The view of boards: those kept here, else the one that is open, being made or shown. */
@customElement('mg-board-view')
export class BoardView extends LitElement {
  static override styles = [shared, floatingToolsStyles, boardViewStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) whole!: LoadedPicture;
  @property({ attribute: false }) shown!: Subgraph;
  @state() private entity: string | null = null;
  @state() private note: string | null = null;
  /** An arrow that is being drawn: `true` before its beginning is chosen. */
  @state() private arrow: BoardEnd | boolean = false;
  @query('mg-graph-view') private drawing!: GraphView | null;
  @query('mg-step-panel') private panel!: StepPanel | null;
  readonly #media = media(this);
  readonly #missing = new MissingDrawing(this);
  readonly #desk = new Desk(this, {
    positions: () => this.drawing?.positions() ?? {},
    restore: (step) => {
      this.#easel.restore(step, this.drawing);
    },
  });
  readonly #easel = new Easel();
  readonly #drop = onDrop((file) => void this.#desk.open(this.app, file));

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.capture();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('hashchange', this.#onHash);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#desk.follow(this.app);
  }

  /** What is drawn, for files of it; null when this browser cannot draw, or nothing is open. */
  still(): Still | null {
    return this.drawing?.still() ?? null;
  }

  override render(): TemplateResult {
    const { board, step, isEditing } = this.#desk;
    const { over, drop } = this.#drop;
    return html`<div class="root" @dragover=${over} @drop=${drop}>
      ${board === null || step === null ? this.#shelf() : this.#open(board, step, isEditing)}
    </div>`;
  }

  #shelf(): TemplateResult {
    const desk = this.#desk;
    return html`${faultWords(desk.fault)}
    ${boardShelf(this.app, {
      begin: () => {
        desk.begin(this.app, words.boards.untitled, '');
      },
      open: (file) => void desk.open(this.app, file),
      changed: () => {
        this.requestUpdate();
      },
    })}`;
  }

  #open(board: Board, step: BoardStep, isEditing: boolean): TemplateResult {
    const { app } = this;
    const desk = this.#desk;
    return html`${boardHead(app, desk, board)} ${faultWords(desk.fault)}
      <div class="body ${isEditing ? 'editing' : 'showing'}">
        <div class="stage">
          ${this.#drawn(step)}
          ${boardTools(app, this.drawing, isEditing ? this.#makes : null, this.arrow)}
        </div>
        ${
          isEditing
            ? html`<mg-step-panel
                .app=${app}
                .desk=${desk}
                .board=${board}
                .step=${step}
                .nodes=${this.shown.nodes}
                .entity=${this.entity}
                aria-label=${words.boards.step.panel}
                role="region"
              ></mg-step-panel>`
            : storyBar(board, desk.number, app.state, (number) => {
                desk.go(app, number);
              })
        }
      </div>`;
  }

  #drawn(step: BoardStep): TemplateResult {
    const { app, shown } = this;
    if (this.#missing.why !== null) {
      return html`<p class="note" role="status">${words.trouble[this.#missing.why]}</p>`;
    }
    const easel = this.#easel;
    const { isEditing, visit } = this.#desk;
    easel.take({ app, step, visit, whole: this.whole, shown });
    return html`<mg-graph-view
      .picture=${easel.picture}
      .plan=${easel.plan}
      .selected=${isEditing ? this.entity : app.state.sel}
      .pinned=${easel.pinned}
      .emphasised=${easel.emphasised}
      .overlay=${easel.overlay(isEditing ? this.#acts : null, isEditing ? this.note : null)}
      .sizeBy=${app.analysis.values ?? 'LINKS'}
      .colourBy=${easel.colourBy}
      .most=${MOST_SYMBOLS}
      .labels=${easel.labels}
      .tools=${TOOLS}
      .keys=${singleKeys.on()}
      .theme=${this.#media.theme}
      .reducedMotion=${this.#media.reducedMotion}
      @entity-select=${this.#onSelect}
      @entity-open=${this.#onSelect}
      @entity-pin=${this.#onPin}
      @edge-select=${this.#onEdge}
      @positions-change=${this.#onMoved}
      @view-unavailable=${({ detail }: CustomEvent<GraphEvents['view-unavailable']>) => {
        this.#missing.note(detail);
      }}
    ></mg-graph-view>`;
  }

  readonly #acts = {
    choose: (id: string): void => {
      if (this.arrow !== false) this.#point({ note: id });
      else this.note = id;
    },
    move: (id: string, { x, y }: { readonly x: number; readonly y: number }): void => {
      this.note = id;
      const at = { x: Math.round(x), y: Math.round(y) };
      this.#desk.do(this.app, changeNote(id, at));
    },
    edit: (id: string): void => {
      this.note = id;
      this.panel?.focusNote(id);
    },
    remove: (id: string): void => {
      this.#desk.do(this.app, withoutNote(id));
    },
  };

  readonly #makes = {
    note: (): void => {
      const { step } = this.#desk;
      if (step === null) return;
      const at = this.#easel.freeSpot(this.drawing, step, this.entity);
      const { id } = withNote(step, at);
      this.#desk.do(this.app, (before) => withNote(before, at).step);
      this.note = id;
      void this.updateComplete.then(async () => {
        await this.drawing?.updateComplete;
        this.drawing?.fit();
        this.panel?.focusNote(id);
      });
    },
    arrow: (): void => {
      this.arrow = this.arrow === false;
    },
  };

  /** Takes something as an end of the arrow that is being drawn. */
  #point(end: BoardEnd): void {
    if (typeof this.arrow === 'object') {
      const from = this.arrow;
      this.arrow = false;
      this.#desk.do(this.app, withArrow(from, end));
    } else this.arrow = end;
  }

  readonly #onSelect = ({ detail: { id } }: CustomEvent<GraphEvents['entity-select']>): void => {
    if (!this.#desk.isEditing) this.app.change({ sel: id, rel: [] });
    else if (this.arrow !== false && id !== null) this.#point({ entity: id });
    else [this.entity, this.note] = [id, null];
  };

  readonly #onPin = ({ detail: { id } }: CustomEvent<GraphEvents['entity-pin']>): void => {
    if (this.#desk.isEditing) this.#desk.do(this.app, toggled('pinned', id));
  };

  readonly #onEdge = ({ detail }: CustomEvent<GraphEvents['edge-select']>): void => {
    const { source, target } = detail;
    this.app.change({ sel: null, rel: relationsBetween(this.shown, source, target) });
  };

  readonly #onMoved = ({ detail }: CustomEvent<GraphEvents['positions-change']>): void => {
    const { id, from, to } = detail;
    if (!this.#desk.isEditing) return;
    const put = (at: typeof from) => (): void => {
      this.drawing?.place(id, at);
      this.#desk.capture();
    };
    this.#desk.capture();
    this.app.record({ undo: put(from), redo: put(to) });
  };

  readonly #onHash = (): void => {
    this.#desk.follow(this.app);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isWriting(event)) return;
    const { isEditing, number, board } = this.#desk;
    const by = isEditing || board === null ? 0 : stepByKey(event, this.matches(':dir(rtl)'));
    const endsArrow = event.key === 'Escape' && this.arrow !== false;
    if (by === 0 && !endsArrow) return;
    event.preventDefault();
    this.arrow = false;
    if (by !== 0) this.#desk.go(this.app, number + by);
  };
}
