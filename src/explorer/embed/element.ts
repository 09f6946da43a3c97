import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Loading } from '../api/loading.js';
import type { Theme } from '../graph/palette.js';
import { dateInWords } from '../model/period.js';
import { relationsBetween } from '../model/picture.js';
import type { RelationRow } from '../model/table-rows.js';
import { OPENING, OPENING_ALL } from '../state/state.js';
import { SOURCES, type Sources } from './documents.js';
import { makeDrawing } from './drawing.js';
import { tell } from './events.js';
import { explorerAddress } from './explorer-address.js';
import { Grip } from './grip.js';
import { hostTheme, watchHost } from './host-theme.js';
import { loadGraph, type LoadedGraph } from './load-graph.js';
import { heightInCss, modeFor, USUAL_HEIGHT, type Mode } from './mode.js';
import { details } from './parts/details.js';
import { drawingArea } from './parts/drawing-area.js';
import { footer } from './parts/footer.js';
import { header } from './parts/header.js';
import { links, type Links } from './parts/links.js';
import { faultsInWords, trouble, troubleWords, waiting } from './parts/notes.js';
import { ActorGraphProperties, textOf } from './properties.js';
import { readRequest, type GraphRequest } from './request.js';
import { Server } from './server.js';
import { shownGraph, type ShownGraph } from './shown-graph.js';
import { speechFor, type Speech } from './speech.js';
import { strongestLinks } from './strongest-links.js';
import { embedStyles } from './styles.js';

const FEW = 12;
const NOTHING: ShownGraph = { nodes: [], relations: [], hidden: 0 };

/** What the reader looks at: an entity, or the relations that one line stands for. */
type Chosen = { readonly entity: string } | { readonly relations: readonly string[] };

/** `<actor-graph>`: a part of the graph on somebody's page, with its sources. */
export class ActorGraph extends ActorGraphProperties {
  static override styles = embedStyles;
  /** Where the script came from. */
  static home = '';

  readonly #drawing = makeDrawing({
    'entity-select': ({ id }) => {
      this.#choose(id === null ? null : { entity: id });
    },
    'entity-open': ({ id }) => {
      this.#choose({ entity: id });
      this.#focusDetails();
    },
    'entity-expand': ({ id }) => {
      this.#expand(id);
    },
    'edge-select': ({ source, target }) => {
      this.#choose({ relations: relationsBetween(this.#shown, source, target) });
    },
    'view-unavailable': () => {
      this.#cannotDraw = true;
      this.requestUpdate();
    },
  });
  readonly #grip = new Grip(this);
  readonly #loading = new Loading<LoadedGraph>(this);
  readonly #sources = new Loading<Sources | null>(this);
  readonly #size = new CSSStyleSheet();
  readonly #resized = new ResizeObserver(() => {
    this.#measure();
  });
  #request: GraphRequest = readRequest(this.asked).request;
  #faults: string | null = null;
  #server = new Server(ActorGraph.home);
  #speech: Speech = speechFor('en');
  #theme: Theme = 'light';
  #mode: Mode = 'card';
  #asked = '';
  #unfolded: readonly string[] = [];
  #told: unknown;
  #shown = NOTHING;
  #chosen: Chosen | null = null;
  #open: string | null = null;
  #most = FEW;
  #isListed = false;
  #cannotDraw = false;
  #unwatch = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#mode = modeFor(this.clientWidth);
    this.#resized.observe(this);
    this.addEventListener('fullscreenchange', this.#update);
    this.#unwatch = watchHost(this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.removeEventListener('fullscreenchange', this.#update);
    this.#unwatch();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#size);
    return root;
  }

  /** Shows the whole picture again, after somebody has moved or zoomed it. */
  fit(): void {
    this.#drawing.fit();
  }

  /** Pixels that suit its width. */
  get preferredHeight(): number {
    return USUAL_HEIGHT[this.#mode];
  }

  override willUpdate(): void {
    const { request, faults } = readRequest(this.asked);
    this.#request = request;
    this.#speech = speechFor(this.lang || (this.closest('[lang]')?.getAttribute('lang') ?? ''));
    this.#faults = faults.length === 0 ? null : faultsInWords(faults, this.#speech);
    this.#server = new Server(textOf(this.server)?.replace(/\/*$/, '/') ?? ActorGraph.home);
    this.#theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : hostTheme(this);
    const asked = JSON.stringify([request, this.#server.base]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#unfolded = [];
      this.#loading.forget();
    }
    this.#want();
    this.#size.replaceSync(
      `:host{block-size:${heightInCss(textOf(this.height), this.#mode)}}:host([hidden]){display:none!important}`,
    );
  }

  #want(): void {
    const [server, request, unfolded] = [this.#server, this.#request, this.#unfolded];
    if (request.of.length === 0) return;
    this.#loading.want(JSON.stringify([this.#asked, unfolded]), (signal) =>
      loadGraph(server, request, unfolded, signal),
    );
    this.#draw();
  }

  #draw(): void {
    const { value } = this.#loading;
    const drawing = this.#drawing;
    if (value !== this.#told || value === undefined)
      this.#shown = value === undefined ? NOTHING : shownGraph(value, this.#request);
    drawing.picture = this.#shown;
    drawing.theme = this.#theme;
    drawing.labels = this.#speech.drawing;
    drawing.wheelZoom = this.#grip.isHeld || this.wheel === 'always' ? 'ALWAYS' : 'CTRL';
    drawing.reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    drawing.selected =
      this.#chosen !== null && 'entity' in this.#chosen ? this.#chosen.entity : null;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const news = this.#loading.trouble ?? this.#loading.value;
    if (news === this.#told || news === undefined) return;
    this.#told = news;
    if (news === this.#loading.trouble) {
      tell(this, 'error', { message: troubleWords(this.#loading.trouble, this.#speech) });
    } else {
      const { nodes, relations } = this.#shown;
      tell(this, 'ready', { entities: nodes.length, relations: relations.length });
    }
  }

  override render(): TemplateResult {
    const speech = this.#speech;
    const classes = `root ${this.#mode} ${this.#theme}`;
    // An empty title, so that the attribute `title` is no tooltip over everything.
    return html`<section
      class=${classes}
      part="frame"
      lang=${speech.tag}
      title=""
      aria-labelledby="title"
      @keydown=${this.#onKey}
    >
      ${header(this.#header(), speech)}
      ${this.#faults === null ? nothing : html`<p class="fault" role="alert">${this.#faults}</p>`}
      <div class="body">${this.#body()}</div>
      ${footer(
        {
          loaded: this.#loading.value,
          shown: this.#shown,
          theme: this.#theme,
          home: this.#server.base,
          address: explorerAddress(this.#server.base, this.#request),
        },
        speech,
      )}
    </section>`;
  }

  #header(): Parameters<typeof header>[0] {
    const { embed, tag } = this.#speech;
    const { on } = this.#request;
    return {
      title: this.title || this.#usualTitle,
      date: on === null ? embed.anyDate : embed.asOf(dateInWords(on, tag, 'short')),
      isListed: this.#mode === 'list' || this.#cannotDraw ? null : this.#isListed,
      isFull: document.fullscreenEnabled ? this.matches(':fullscreen') : null,
      toggleList: () => {
        this.#isListed = !this.#isListed;
        this.requestUpdate();
      },
      toggleFull: () => {
        if (this.matches(':fullscreen')) void document.exitFullscreen();
        else void this.requestFullscreen().catch(() => undefined);
      },
    };
  }

  get #usualTitle(): string {
    const { embed } = this.#speech;
    const { of } = this.#request;
    const [first] = of;
    const name = this.#shown.nodes.find(({ id }) => id === first)?.name;
    if (first === OPENING || first === OPENING_ALL) return embed.opening;
    if (name === undefined) return embed.graph;
    return of.length > 1 ? embed.aroundSeveral(name, of.length - 1) : embed.around(name);
  }

  #body(): TemplateResult {
    const { value, trouble: failed } = this.#loading;
    const speech = this.#speech;
    if (this.#request.of.length === 0) return html`<p class="note">${speech.embed.none}</p>`;
    if (failed !== null && value === undefined) {
      return trouble(failed, speech, () => {
        this.#loading.again();
      });
    }
    if (value === undefined) return html`${waiting(this.#loading.waiting, speech)}`;
    const isOnlyList = this.#cannotDraw || (this.#isListed && this.#mode !== 'list');
    return html`
      ${this.#cannotDraw ? html`<p class="fault" role="status">${speech.embed.noWebgl}</p>` : nothing}
      <div class="main ${isOnlyList ? 'gone' : ''}">
        ${drawingArea(this.#drawing, this.#grip, this.#emptyNote(value), speech)}
      </div>
      ${this.#side(isOnlyList)}
    `;
  }

  #emptyNote({ relations }: LoadedGraph): string | null {
    const { embed } = this.#speech;
    if (this.#shown.relations.length > 0) return null;
    return relations.length === 0 ? embed.noRelations : embed.hidden(this.#shown.hidden);
  }

  /** Beside, below or over the drawing: what is chosen, else the strongest links. */
  #side(isOnlyList: boolean): TemplateResult | typeof nothing {
    const speech = this.#speech;
    const chosen = this.#chosenRows();
    if (chosen === null && this.#mode === 'card' && !isOnlyList) return nothing;
    const side = isOnlyList ? 'side alone' : 'side';
    if (chosen === null) {
      return html`<div class=${side} part="panel" tabindex="0" role="group" aria-labelledby="list">
        <h3 class="label" id="list">${speech.embed.strongest}</h3>
        ${links(this.#links(strongestLinks(this.#shown, this.#request.of)), speech)}
      </div>`;
    }
    const { entity, rows } = chosen;
    const isUnfolded = [...this.#request.of, ...this.#unfolded].includes(entity?.id ?? '');
    return html`<div class=${side} part="panel" tabindex="0" role="group">
      ${details(
        {
          entity,
          links: this.#links(rows),
          theme: this.#theme,
          address: explorerAddress(this.#server.base, this.#request, entity?.id ?? null),
          close: this.#close,
          expand:
            entity === null || isUnfolded
              ? null
              : () => {
                  this.#expand(entity.id);
                },
        },
        speech,
      )}
    </div>`;
  }

  #chosenRows(): { entity: ShownGraph['nodes'][number] | null; rows: readonly RelationRow[] } | null {
    const chosen = this.#chosen;
    if (chosen === null) return null;
    if ('relations' in chosen) {
      const rows = strongestLinks(this.#shown, []).filter(({ id }) => chosen.relations.includes(id));
      return rows.length === 0 ? null : { entity: null, rows };
    }
    const entity = this.#shown.nodes.find(({ id }) => id === chosen.entity);
    if (entity === undefined) return null;
    const rows = strongestLinks(this.#shown, this.#request.of).filter(({ subject, object }) =>
      [subject.id, object.id].includes(entity.id),
    );
    return { entity, rows };
  }

  #links(rows: readonly RelationRow[]): Links {
    return {
      rows,
      most: this.#most,
      open: this.#open,
      sources: this.#sources,
      toggle: (id) => {
        this.#openSources(id === this.#open ? null : id);
      },
      showAll: () => {
        this.#most = Infinity;
        this.requestUpdate();
      },
    };
  }

  #openSources(id: string | null): void {
    this.#open = id;
    this.requestUpdate();
    if (id === null) return;
    const [server, { on, known }] = [this.#server, this.#request];
    this.#sources.want(JSON.stringify([server.base, id, on, known]), async (signal) => {
      const { asOf } = await server.ask(SOURCES, { id, on, known }, signal);
      return asOf.nodes[0] ?? null;
    });
  }

  #choose(chosen: Chosen | null): void {
    this.#chosen = chosen;
    this.#most = FEW;
    const single = chosen !== null && 'relations' in chosen && chosen.relations.length === 1;
    this.#openSources(single ? (chosen.relations[0] ?? null) : null);
    if (chosen === null || 'relations' in chosen) return;
    const node = this.#shown.nodes.find(({ id }) => id === chosen.entity);
    if (node === undefined) return;
    tell(this, 'entity-select', { id: node.id, name: node.name, kind: node.kind });
  }

  #expand(id: string): void {
    if ([...this.#request.of, ...this.#unfolded].includes(id)) return;
    if (!tell(this, 'expand', { id })) return;
    this.#unfolded = [...this.#unfolded, id];
    this.requestUpdate();
  }

  readonly #close = (): void => {
    const chosen = this.#chosen;
    this.#choose(null);
    if (chosen !== null && 'entity' in chosen) this.#drawing.focusNode(chosen.entity);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#chosen === null) return;
    event.stopPropagation();
    this.#close();
  };

  readonly #update = (): void => {
    this.requestUpdate();
  };

  #focusDetails(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.details h3')?.focus();
    });
  }

  #measure(): void {
    const mode = modeFor(this.clientWidth);
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.requestUpdate();
    void this.updateComplete.then(() => this.dispatchEvent(new Event('mode-change')));
  }
}
