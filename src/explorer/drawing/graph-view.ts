import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { arrangeBy, arrangeSlowly, type Arranged } from './arrange.js';
import type { Point } from './geometry.js';
import type { Still } from './export/drawing.js';
import { emit } from './graph-events.js';
import { actOnKey } from './graph-keys.js';
import { graphStyles } from './graph-styles.js';
import { GraphProperties } from './graph-properties.js';
import { currentOf, positionInWords } from './position-words.js';
import type { Plan } from './layout/plan.js';
import type { Attention } from './look.js';
import type { Positions } from './graph-data.js';
import { listenToLasso } from './lasso.js';
import type { Pointed } from './pointed.js';
import { composeScene, shapeOf } from './scene.js';
import { sketch } from './sketch.js';
import { startViewer } from './start-viewer.js';
import type { Viewer } from './viewer.js';
import { canDraw } from './webgl/available.js';

const SCENE_PROPERTIES = [
  ...(['picture', 'hiddenKinds', 'hiddenGroups', 'minConfidence'] as const),
  ...(['hiddenEntities', 'onlyLinked', 'sizeBy', 'plan', 'most'] as const),
] as const;

/** The key that asks for a menu has opened ours already. */
const stay = (event: Event): void => {
  event.preventDefault();
};
const PAINTED = [
  ...(['selected', 'theme', 'colourBy', 'pinned', 'picked', 'emphasised', 'overlay'] as const),
] as const;

/** The drawing of a picture. Events are listed in graph-events.ts. */
export class GraphView extends GraphProperties {
  static override styles = graphStyles;
  private viewer: Viewer | undefined;
  private pointed: Pointed | undefined;
  private arranging = new AbortController();
  private starting = new AbortController();
  private shownBy: Plan | null = null; // what a plan placed is nothing to go on from
  private readonly resized = new ResizeObserver(() => {
    this.fitStage();
  });

  constructor() {
    super();
    this.addEventListener('wheel', this.onWheel, { capture: true, passive: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.hasUpdated) this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.stop();
  }

  /** Draws anew, after the memory of the drawing was lost. */
  restart(): void {
    this.stop();
    this.start();
  }

  private stop(): void {
    this.arranging.abort();
    this.starting.abort();
    this.viewer?.kill();
    this.viewer = undefined;
  }

  override firstUpdated(): void {
    this.start();
    const [stage, lasso] = [
      this.renderRoot.querySelector('.stage'),
      this.renderRoot.querySelector('.lasso path'),
    ];
    if (stage instanceof HTMLElement && lasso instanceof SVGPathElement)
      listenToLasso(stage, lasso, {
        isOn: ({ shiftKey }) => this.lasso || shiftKey,
        done: (polygon, adds) => this.pointed?.lasso(polygon, adds),
      });
    void document.fonts.ready.then(() => {
      this.recompose();
    });
  }

  override updated(changed: PropertyValues): void {
    this.placeFocus();
    if (this.viewer === undefined) return;
    if (SCENE_PROPERTIES.some((name) => changed.has(name))) this.recompose();
    else if (PAINTED.some((name) => changed.has(name))) {
      if (changed.has('selected') || changed.has('emphasised')) this.viewer.choose();
      this.viewer.paint();
    }
  }

  private start(): void {
    const root = this.renderRoot;
    const [container, layer] = ['.stage', '.labels'].map((at) => root.querySelector(at));
    if (!(container instanceof HTMLElement) || !(layer instanceof HTMLCanvasElement)) return;
    if (!canDraw()) {
      emit(this, 'view-unavailable', { isLost: false });
      return;
    }
    container.replaceChildren();
    this.starting.abort();
    this.starting = new AbortController();
    this.sketch(layer);
    void this.bring(container, layer, this.starting.signal);
  }

  private sketch(layer: HTMLCanvasElement): void {
    const [size, { attention }] = [{ width: this.clientWidth, height: this.clientHeight }, this];
    if (this.plan !== null || size.width === 0 || size.height === 0) return;
    const { fontFamily: family } = getComputedStyle(this);
    sketch(layer, this.picture, this, { attention, family, size });
  }

  private async bring(
    container: HTMLElement,
    layer: HTMLCanvasElement,
    stopped: AbortSignal,
  ): Promise<void> {
    const started = await startViewer(this, { container, layer }, stopped).catch(() => {
      if (!stopped.aborted) emit(this, 'view-unavailable', { isLost: true });
      return null;
    });
    if (started === null) return;
    this.viewer = started.viewer;
    this.pointed = started.pointed;
    this.recompose();
    emit(this, 'stage-ready', {});
  }

  /** Asks for the menu of a symbol where it stands. */
  openMenu(id: string): void {
    const box = this.renderRoot.querySelector('button')?.getBoundingClientRect();
    if (box !== undefined) this.pointed?.menu(id, null, { x: box.right, y: box.bottom });
  }

  get attention(): Attention {
    const { selected, theme, colourBy, emphasised } = this;
    const { hovered = null, hoveredLine = null } = this.pointed ?? {};
    const haze = this.viewer?.haze ?? new Map<string, number>();
    return { selected, hovered, hoveredLine, haze, theme, colourBy, emphasised };
  }

  /** Works out anew what is drawn, and where. */
  private recompose(): void {
    const { viewer } = this;
    if (viewer === undefined || this.clientWidth === 0 || this.clientHeight === 0) return;
    const scene = composeScene(this.picture, this, viewer.measure);
    this.scene = scene;
    this.arranging.abort();
    this.arranging = new AbortController();
    const { signal } = this.arranging;
    const shape = shapeOf(scene);
    const finish = ({ places, fresh }: Arranged): void => {
      this.busy = false;
      viewer.show(scene, places, fresh);
    };
    this.busy = this.plan === 'WAITING';
    if (this.plan === 'WAITING') return;
    const size = { width: this.clientWidth, height: this.clientHeight };
    if (this.shownBy === null) viewer.remember();
    if (this.shownBy?.by !== this.plan?.by) viewer.moved = false;
    this.shownBy = this.plan;
    const now = arrangeBy(this.plan, shape, () => viewer.memory.recall(this.picture, size), size);
    this.busy = now === null;
    if (now !== null) finish(now);
    else
      void arrangeSlowly(shape, size, signal).then((arranged) => {
        if (arranged !== null && !signal.aborted) finish(arranged);
      });
  }

  private fitStage(): void {
    const { viewer } = this;
    if (viewer === undefined) return;
    viewer.stage.sigma.resize(true);
    if (viewer.scene.nodes.size === 0) this.recompose();
    else if (!viewer.moved) viewer.fit(true);
    viewer.stage.sigma.refresh();
  }

  private readonly onWheel = (event: WheelEvent): void => {
    if (this.wheelZoom === 'CTRL' && !event.ctrlKey && !this.matches(':focus-within')) {
      event.stopPropagation();
      return;
    }
    if (this.viewer !== undefined) this.viewer.moved = true;
  };

  /** Puts a symbol somewhere, as dragging it there does. */
  place(id: string, at: Point): void {
    this.viewer?.drag(id, at);
    this.viewer?.dropped();
  }

  fit(): void {
    this.viewer?.fit();
  }

  zoomIn(): void {
    this.viewer?.zoom(1);
  }

  zoomOut(): void {
    this.viewer?.zoom(-1);
  }

  focusNode(id: string): void {
    this.focused = id;
    this.viewer?.reveal(id, true);
    this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Where everything stands, so that the same picture can be shown again. */
  positions(): Positions {
    const places = this.viewer?.places ?? new Map<string, { x: number; y: number }>();
    return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y] as const]));
  }

  /** What stands on the stage, for files of it; null where this browser cannot draw. */
  still(): Still | null {
    if (this.viewer === undefined) return null;
    const { scene, places, bends, measure, family } = this.viewer;
    const attention = { ...this.attention, hovered: null, hoveredLine: null };
    return { scene, places, bends, measure, attention, family, overlay: this.overlay };
  }

  get places(): ReadonlyMap<string, Point> {
    return this.viewer?.places ?? new Map();
  }

  pan(x: number, y: number): void {
    this.viewer?.pan(x, y);
  }

  /** Moves the keyboard's place to an entity. */
  walk(id: string): void {
    this.focused = id;
    this.viewer?.reveal(id, false);
  }

  private get current(): string | undefined {
    return currentOf(this.scene, [this.focused, this.selected]);
  }

  placeFocus(): void {
    const button = this.renderRoot.querySelector('button');
    if (button !== null && this.current !== undefined) this.viewer?.surround(this.current, button);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { current } = this;
    if (current === undefined || !actOnKey(this, event, current, this.keys)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private note(): string {
    if (this.busy) return this.labels.laidOut;
    const { scene } = this;
    if (scene === undefined || scene.left === 0) return '';
    return this.labels.truncated(scene.nodes.size, scene.nodes.size + scene.left);
  }

  override render(): TemplateResult {
    const said = positionInWords(this.scene, this.current, this.labels, this.pinned);
    const note = this.note();
    return html`<div class="stage" aria-hidden="true"></div>
      <canvas class="labels" aria-hidden="true"></canvas>
      <svg class="lasso" aria-hidden="true"><path></path></svg>
      ${this.overlay?.render() ?? nothing}
      ${said === '' ? nothing : html`<button class="focus" aria-label=${said} @keydown=${this.onKey} @contextmenu=${stay}></button>`}
      <p class="hidden" aria-live="polite">${this.focused === null ? '' : said}</p>
      ${note === '' ? nothing : html`<p class="note" role="status">${note}</p>`}`;
  }
}
