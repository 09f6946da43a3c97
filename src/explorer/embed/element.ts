import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Loading } from '../core/ask/loading.js';
import { MissingDrawing } from '../drawing/missing-drawing.js';
import type { Theme } from '../drawing/palette.js';
import { dateInWords } from '../../fact/text/dates.js';
import { relationsBetween } from '../core/picture/subgraph.js';
import { makeDrawing } from './drawing.js';
import { tell } from './events.js';
import { explorerAddress } from './explorer-address.js';
import { Grip } from './grip.js';
import { hostTheme, watchHost } from './host-theme.js';
import { loadGraph, type LoadedGraph } from './load-graph.js';
import { USUAL_HEIGHT } from './mode.js';
import { drawingArea } from './parts/drawing-area.js';
import { footer } from './parts/footer.js';
import { header } from './parts/header.js';
import { emptyNote, faultsInWords, missingNote, noPicture, troubleWords } from './parts/notes.js';
import { side } from './parts/side.js';
import { partStyles } from './parts.styles.js';
import { ActorGraphProperties, textOf } from './properties.js';
import { readRequest, type GraphRequest } from '../core/address/graph-request.js';
import { Room } from './room.js';
import { Selection, type Chosen } from './selection.js';
import { Server } from './server.js';
import { shownGraph, type ShownGraph } from './shown-graph.js';
import { usualTitle } from './usual-title.js';
import { speechFor, type Speech } from './speech.js';
import { StorySlot } from './story-slot.js';
import { strongestLinks } from './strongest-links.js';
import { embedStyles } from './styles.js';

const NOTHING: ShownGraph = { nodes: [], relations: [], hidden: 0 };

/** `<actor-graph>`: a part of the graph on somebody's page, with its sources. */
export class ActorGraph extends ActorGraphProperties {
  static override styles = [embedStyles, partStyles];
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
    'view-unavailable': (detail) => {
      this.#missing.note(detail);
    },
  });
  readonly #missing = new MissingDrawing(this, () => {
    this.#drawing.restart();
  });
  readonly #grip = new Grip(this);
  readonly #loading = new Loading<LoadedGraph>(this);
  readonly #selection = new Selection(this, () => ({
    server: this.#server,
    request: this.#request,
    shown: this.#shown,
  }));
  readonly #room = new Room(this);
  readonly #story = new StorySlot(this, () => this.#speech);
  #request: GraphRequest = readRequest(this.asked).request;
  #faults: string | null = null;
  #server = new Server(ActorGraph.home);
  #speech: Speech = speechFor('en');
  #theme: Theme = 'light';
  #asked = '';
  #unfolded: readonly string[] = [];
  #told: unknown;
  #shown = NOTHING;
  #shownFrom: readonly unknown[] = [];
  #isListed = false;
  #unwatch = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('fullscreenchange', this.#update);
    this.#unwatch = watchHost(this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('fullscreenchange', this.#update);
    this.#unwatch();
  }

  /** Shows the whole picture again, after somebody has moved or zoomed it. */
  fit(): void {
    this.#drawing.fit();
  }

  /** Pixels that suit its width. */
  get preferredHeight(): number {
    return USUAL_HEIGHT[this.#room.mode];
  }

  override willUpdate(): void {
    const { request, faults } = readRequest(this.asked);
    this.#speech = speechFor(this.lang || (this.closest('[lang]')?.getAttribute('lang') ?? ''));
    this.#faults = faults.length === 0 ? null : faultsInWords(faults, this.#speech);
    this.#server = new Server(textOf(this.server)?.replace(/\/*$/, '/') ?? ActorGraph.home);
    this.#story.want(textOf(this.story), this.#server.base);
    this.#request = this.#story.request ?? request;
    this.#theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : hostTheme(this);
    this.#ask(JSON.stringify([this.#request, this.#server.base]));
    this.#want();
    this.#room.take(textOf(this.height));
  }

  /** Something else that is asked for begins anew. */
  #ask(asked: string): void {
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#unfolded = [];
    this.#loading.forget();
  }

  #want(): void {
    const [server, request, unfolded] = [this.#server, this.#request, this.#unfolded];
    if (request.of.length === 0 || this.#story.isAwaited) return;
    this.#loading.want(JSON.stringify([this.#asked, unfolded]), (signal) =>
      loadGraph(server, request, unfolded, signal),
    );
    this.#draw();
  }

  #draw(): void {
    const { value } = this.#loading;
    const drawing = this.#drawing;
    const from = [value, this.#asked, this.#story.step];
    if (from.some((one, at) => one !== this.#shownFrom[at])) this.#shown = this.#see(value);
    this.#shownFrom = from;
    drawing.picture = this.#shown;
    drawing.theme = this.#theme;
    drawing.labels = this.#speech.drawing;
    drawing.wheelZoom = this.#grip.isHeld || this.wheel === 'always' ? 'ALWAYS' : 'CTRL';
    drawing.reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    drawing.selected = this.#selection.id;
    this.#story.dress(drawing);
  }

  #see(loaded: LoadedGraph | undefined): ShownGraph {
    if (loaded === undefined) return NOTHING;
    return this.#story.step?.shown(loaded) ?? shownGraph(loaded, this.#request);
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
    const classes = `root ${this.#room.mode} ${this.#theme}`;
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
      ${missingNote(this.#missing, speech)}
      <div class="body">${this.#story.isAwaited ? nothing : this.#body()}</div>
      ${this.#story.bar(speech)}
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
      title:
        this.title || this.#story.title || usualTitle(this.#request.of, this.#shown, this.#speech),
      date: on === null ? embed.anyDate : embed.asOf(dateInWords(on, tag, 'short')),
      isListed: this.#room.mode === 'list' || this.#missing.why !== null ? null : this.#isListed,
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

  /** The drawing stays in its place while there is nothing to draw: taken away it would begin anew. */
  #body(): TemplateResult {
    const { value } = this.#loading;
    const speech = this.#speech;
    const isOnlyList = this.#missing.why !== null || (this.#isListed && this.#room.mode !== 'list');
    const isSeen = this.#request.of.length > 0 && value !== undefined && !isOnlyList;
    const empty = value === undefined ? null : emptyNote(value, this.#shown, speech);
    return html`<div class="main ${isSeen ? '' : 'gone'}">
        ${drawingArea(this.#drawing, this.#grip, empty, speech)}
      </div>
      ${noPicture(this.#loading, this.#request.of, speech) ?? this.#side(isOnlyList)}`;
  }

  #side(isAlone: boolean): TemplateResult | typeof nothing {
    const selection = this.#selection;
    const id = selection.id ?? '';
    const { of } = this.#request;
    return side(
      {
        selection,
        strongest: () => strongestLinks(this.#shown, of),
        isAlone,
        needsChoice: (this.#room.mode === 'card' || this.#story.isTold) && !isAlone,
        theme: this.#theme,
        address: explorerAddress(this.#server.base, this.#request, selection.id),
        close: this.#close,
        expand: [...of, ...this.#unfolded].includes(id)
          ? null
          : () => {
              this.#expand(id);
            },
      },
      this.#speech,
    );
  }

  #choose(chosen: Chosen | null): void {
    this.#selection.choose(chosen);
    const node = this.#shown.nodes.find(({ id }) => id === this.#selection.id);
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
    const { id } = this.#selection;
    this.#choose(null);
    if (id !== null) this.#drawing.focusNode(id);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isEnd = event.key === 'Escape' && this.#selection.chosen !== null;
    if (!isEnd && !this.#story.key(event)) return;
    event.stopPropagation();
    if (isEnd) this.#close();
    else event.preventDefault();
  };

  readonly #update = (): void => {
    this.requestUpdate();
  };

  #focusDetails(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.details h3')?.focus();
    });
  }
}
