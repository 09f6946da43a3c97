import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { App } from '../../core/app.js';
import { words } from '../../core/words/words.js';
import type { Point } from '../../drawing/geometry.js';
import { nearestThatWay } from '../../drawing/keys.js';
import { icon, type IconName } from '../../kit/icon.js';
import { shared } from '../../kit/styles/shared.js';
import { FLAT, PAPER, type DrawnWorld } from './atlas.js';
import { herePop } from './here-pop.js';
import { dots, landLayer, linkLayer, type Drawn } from './layers.js';
import { actOnMapKey, STEP, type MapKeyTarget } from './map-keys.js';
import { MapPointer } from './pointer.js';
import { panned, revealed, toScreen, wholeSight, zoomed, type Sight } from './sight.js';
import type { Target } from './targets.js';
import { worldMapStyles } from './world-map.styles.js';

/** The world with its colours, symbols and lines: to be moved, enlarged and chosen from. */
@customElement('mg-world-map')
export class WorldMap extends LitElement {
  static override styles = [shared, worldMapStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) world!: DrawnWorld;
  @property({ attribute: false }) drawn!: Drawn;
  @state() private sight: Sight | null = null;
  @state() private focused: string | null = null;
  @state() private hovered: { readonly text: string; readonly at: Point } | null = null;
  /** A spot at which several stand, while one of them is chosen. */
  @state() private opened: Target | null = null;
  @query('.focus') private button!: HTMLButtonElement | null;
  #stage = { width: 0, height: 0 };
  #isMoved = false;
  readonly #sizes = new ResizeObserver(() => {
    this.#fitStage();
  });

  constructor() {
    super();
    new MapPointer(this, {
      zoom: (factor, at) => {
        this.#zoom(factor, at);
      },
      pan: (by) => {
        this.#go((sight) => panned(sight, by, PAPER, this.#stage));
      },
      hover: (element, at) => {
        this.#hover(element, at);
      },
      choose: (element) => {
        this.#chooseAt(element);
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  override updated(): void {
    const { sight, current } = this;
    if (sight === null) return;
    const spot = current === undefined ? null : FLAT.place(...current.spot);
    const at = spot === null ? null : toScreen(spot, sight);
    put(this.button, at);
    put(this.renderRoot.querySelector<HTMLElement>('.tip'), this.hovered?.at ?? null);
    const { opened } = this;
    const place = opened === null ? null : FLAT.place(...opened.spot);
    put(
      this.renderRoot.querySelector<HTMLElement>('.pop'),
      place === null ? null : toScreen(place, sight),
    );
  }

  override render(): TemplateResult {
    const { sight, current } = this;
    return html`
      ${sight === null ? nothing : this.#picture(sight)}
      ${
        current === undefined
          ? nothing
          : html`<button
              class="focus"
              aria-label=${this.#said(current)}
              aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Enter"
              @keydown=${this.#onKey}
            ></button>`
      }
      <p class="hidden" aria-live="polite">
        ${this.focused === null || current === undefined ? '' : this.#said(current)}
      </p>
      ${this.hovered === null ? nothing : html`<p class="tip" aria-hidden="true">${this.hovered.text}</p>`}
      ${
        this.opened === null
          ? nothing
          : herePop(this.opened, {
              choose: (id) => {
                this.opened = null;
                this.#choose(id);
              },
              close: (isBack) => {
                this.opened = null;
                if (isBack) this.button?.focus();
              },
            })
      }
      <div class="tools" role="group" aria-label=${words.map.tools}>
        ${this.#tool('plus', words.graph.zoomIn, () => {
          this.#zoom(STEP);
        })}
        ${this.#tool('minus', words.graph.zoomOut, () => {
          this.#zoom(1 / STEP);
        })}
        ${this.#tool('fit', words.map.whole, () => {
          this.#whole();
        })}
      </div>
    `;
  }

  #picture(sight: Sight): TemplateResult {
    const { world, drawn } = this;
    const { sel, rel } = this.app.state;
    return html`<svg class="map" aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern
          id="open"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform=${`rotate(45) scale(${1 / sight.scale})`}
        >
          <path class="hatch" d="M0 0V5" />
        </pattern>
      </defs>
      <g transform=${`translate(${sight.x} ${sight.y}) scale(${sight.scale})`}>
        ${guard([world, drawn, sel], () => landLayer(world, drawn, sel))}
        ${guard([drawn, sel, rel], () => linkLayer(drawn, { sel, rel }))}
      </g>
      ${dots(world, drawn, sight, sel)}
    </svg>`;
  }

  #tool(name: IconName, label: string, act: () => void): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} @click=${act}>
      ${icon(name)}
    </button>`;
  }

  /** The spot that keys start from: where they were, what is selected, the first. */
  private get current(): Target | undefined {
    const { targets } = this.drawn;
    return (
      targets.find(({ key }) => key === this.focused) ??
      targets.find(({ entities }) => entities.some(({ id }) => id === this.app.state.sel)) ??
      targets[0]
    );
  }

  #said({ code, entities }: Target): string {
    const mark = code === null ? undefined : this.drawn.marks.get(code);
    const [first, ...others] = entities;
    const own = mark === undefined ? (first?.name ?? '') : words.map.value(mark.name, mark.said);
    return words.map.spot(
      own,
      others.map(({ name }) => name),
    );
  }

  #fitStage(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width === 0 || height === 0) return;
    this.#stage = { width, height };
    this.sight =
      this.sight === null || !this.#isMoved
        ? wholeSight(PAPER, this.#stage)
        : zoomed(this.sight, 1, { x: 0, y: 0 }, PAPER, this.#stage);
  }

  #whole(): void {
    this.#isMoved = false;
    this.sight = wholeSight(PAPER, this.#stage);
  }

  #go(change: (sight: Sight) => Sight): void {
    if (this.sight === null) return;
    this.#isMoved = true;
    this.hovered = null;
    this.sight = change(this.sight);
    this.dispatchEvent(
      new CustomEvent('map-zoom', {
        detail: { times: this.sight.scale / wholeSight(PAPER, this.#stage).scale },
      }),
    );
  }

  #zoom(factor: number, at?: Point): void {
    const middle = { x: this.#stage.width / 2, y: this.#stage.height / 2 };
    this.#go((sight) => zoomed(sight, factor, at ?? middle, PAPER, this.#stage));
  }

  #hover(element: Element | null, at: Point): void {
    const text = element === null ? null : this.#textOf(element);
    this.hovered = text === null ? null : { text, at };
  }

  #textOf(element: Element): string | null {
    const { code, key, link } = (element as SVGElement).dataset;
    const { marks, targets, links } = this.drawn;
    if (code !== undefined) {
      const mark = marks.get(code);
      return mark === undefined ? null : words.map.value(mark.name, mark.said);
    }
    const target = targets.find((one) => one.key === key);
    if (target !== undefined) return this.#said(target);
    const found = links.find((one) => one.key === link);
    return found === undefined ? null : words.map.line(found.names, found.relations.length);
  }

  #chooseAt(element: Element | null): void {
    const { code, key, link } = (element as SVGElement | null)?.dataset ?? {};
    const found = this.drawn.links.find((one) => one.key === link);
    if (found !== undefined) this.app.change({ sel: null, rel: found.relations });
    else if (code !== undefined) this.#choose(this.drawn.marks.get(code)?.id);
    else this.#open(this.drawn.targets.find((one) => one.key === key));
  }

  #open(target: Target | undefined): void {
    this.opened = null;
    if (target === undefined) return;
    this.focused = target.key;
    const [first, ...others] = target.entities;
    if (others.length === 0) {
      this.#choose(first?.id);
      return;
    }
    this.opened = target;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.pop button')?.focus(),
    );
  }

  #choose(id: string | undefined): void {
    if (id !== undefined) this.app.change({ sel: id, rel: [] });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!actOnMapKey(this.#keys, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #keys: MapKeyTarget = {
    zoom: (factor) => {
      this.#zoom(factor);
    },
    pan: (by) => {
      this.#go((sight) => panned(sight, by, PAPER, this.#stage));
    },
    whole: () => {
      this.#whole();
    },
    open: () => {
      const { current } = this;
      this.#open(current);
      if (current?.entities.length === 1)
        this.dispatchEvent(new Event('panel-focus', { bubbles: true, composed: true }));
    },
    walk: (direction) => {
      const { current } = this;
      if (current !== undefined)
        this.#walk(nearestThatWay(current.key, direction, this.drawn.places));
    },
  };

  #walk(key: string | null): void {
    const place = key === null ? undefined : this.drawn.places.get(key);
    if (key === null || place === undefined) return;
    this.focused = key;
    this.#go((sight) => revealed(sight, place, PAPER, this.#stage));
  }
}

/** Puts an element at a place of the screen. The policy of the page allows it by script only. */
function put(element: HTMLElement | null, at: Point | null): void {
  if (element === null || at === null) return;
  element.style.setProperty('translate', `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`);
}
