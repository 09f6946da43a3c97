import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { arrangeAtOnce, arrangeSlowly, type Arranged } from './arrange.js';
import type { Point } from './geometry.js';
import { draw, type Drawing } from './export/drawing.js';
import { toPng } from './export/png.js';
import { toSvg } from './export/svg.js';
import { emit } from './graph-events.js';
import { actOnKey } from './graph-keys.js';
import { graphStyles } from './graph-styles.js';
import { GraphProperties } from './graph-properties.js';
import { labelLines } from './label-text.js';
import type { Attention } from './look.js';
import type { Positions } from './picture.js';
import { listenToPointer } from './pointer.js';
import { composeScene, shapeOf } from './scene.js';
import { Viewer } from './viewer.js';
import { canDraw } from './webgl/available.js';

const SCENE_PROPERTIES = [
  'picture',
  'hiddenKinds',
  'hiddenGroups',
  'minConfidence',
  'sizeBy',
] as const;

/** The drawing of a picture. Events are listed in graph-events.ts. */
export class GraphView extends GraphProperties {
  static override styles = graphStyles;
  private viewer: Viewer | undefined;
  private hovered: string | null = null;
  private arranging = new AbortController();
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
    this.arranging.abort();
    this.viewer?.kill();
    this.viewer = undefined;
  }

  override firstUpdated(): void {
    this.start();
    void document.fonts.ready.then(() => {
      this.recompose();
    });
  }

  override updated(changed: PropertyValues): void {
    this.placeFocus();
    if (this.viewer === undefined) return;
    if (SCENE_PROPERTIES.some((name) => changed.has(name))) this.recompose();
    else if (['selected', 'theme', 'colourBy', 'pinned'].some((name) => changed.has(name))) {
      if (changed.has('selected')) this.viewer.choose();
      this.viewer.paint();
    }
  }

  private start(): void {
    const [container, layer] = ['.stage', 'canvas.labels'].map((at) =>
      this.renderRoot.querySelector(at),
    );
    if (!(container instanceof HTMLElement) || !(layer instanceof HTMLCanvasElement)) return;
    if (!canDraw()) {
      emit(this, 'view-unavailable', {});
      return;
    }
    container.replaceChildren();
    const family = getComputedStyle(this).fontFamily;
    const state = () => ({
      attention: this.attention,
      pinned: this.pinned,
      still: this.reducedMotion,
    });
    this.viewer = new Viewer(container, layer, family, state, () => {
      this.placeFocus();
    });
    for (const canvas of container.querySelectorAll('canvas'))
      canvas.addEventListener('webglcontextlost', () => {
        emit(this, 'view-unavailable', {});
      });
    this.listen(this.viewer, container);
    this.recompose();
  }

  private listen(viewer: Viewer, container: HTMLElement): void {
    listenToPointer(viewer.stage, container, {
      hover: (id) => {
        this.hovered = id;
        if (viewer.scene.nodes.size > 60) viewer.choose();
        viewer.paint();
        emit(this, 'hover-change', { id });
      },
      select: (id) => {
        emit(this, 'entity-select', { id });
      },
      expand: (id) => {
        emit(this, 'entity-expand', { id });
      },
      chooseLine: (id) => {
        const line = viewer.scene.lines.find((other) => other.id === id);
        if (line === undefined) return;
        const { source, target, relations } = line;
        emit(this, 'edge-select', { source, target, relations });
      },
      drag: (id, to) => {
        viewer.drag(id, to);
      },
      dropped: (id) => {
        viewer.dropped();
        emit(this, 'positions-change', { id });
      },
    });
    viewer.stage.sigma.getCamera().on('updated', () => {
      emit(this, 'camera-change', viewer.stage.sight);
    });
  }

  private get attention(): Attention {
    const { selected, hovered, theme, colourBy } = this;
    return { selected, hovered, theme, colourBy };
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
    const size = { width: this.clientWidth, height: this.clientHeight };
    viewer.remember();
    const now = arrangeAtOnce(shape, viewer.memory.recall(this.picture, size), size);
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

  toSvg(): string {
    return toSvg(this.drawing(), this.theme, getComputedStyle(this).fontFamily);
  }

  async toPng(): Promise<Blob> {
    return toPng(this.drawing(), this.theme, getComputedStyle(this).fontFamily);
  }

  private drawing(): Drawing {
    const { viewer } = this;
    if (viewer === undefined) throw new Error('This browser cannot draw the graph.');
    const { scene, places, bends, measure } = viewer;
    return draw({ scene, places, bends, measure, attention: { ...this.attention, hovered: null } });
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

  /** The entity that keys act on: the one walked to, else the selected, else the best linked. */
  private get current(): string | undefined {
    const { scene } = this;
    if (scene === undefined) return undefined;
    return (
      [this.focused, this.selected].find((id) => id !== null && scene.nodes.has(id)) ??
      scene.nodes.keys().next().value
    );
  }

  private placeFocus(): void {
    const button = this.renderRoot.querySelector('button');
    if (button !== null && this.current !== undefined) this.viewer?.surround(this.current, button);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { current } = this;
    if (current === undefined || !actOnKey(this, event, current, this.keys)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private said(): string {
    const { scene, current, labels } = this;
    const entry = current === undefined ? undefined : scene?.nodes.get(current);
    if (scene === undefined || current === undefined || entry === undefined) return '';
    const at = [...scene.nodes.keys()].indexOf(current) + 1;
    const name = labelLines(entry.node).join(' ');
    const said = labels.position(
      name,
      labels.kinds[entry.node.kind],
      entry.links,
      at,
      scene.nodes.size,
    );
    return this.pinned.has(current) ? `${said}, ${labels.pinned}` : said;
  }

  private note(): string | undefined {
    if (this.busy) return this.labels.laidOut;
    const { scene } = this;
    if (scene === undefined || scene.left === 0) return undefined;
    return this.labels.truncated(scene.nodes.size, scene.nodes.size + scene.left);
  }

  override render(): TemplateResult {
    const said = this.said();
    const note = this.note();
    return html`<div class="stage" aria-hidden="true"></div>
      <canvas class="labels" aria-hidden="true"></canvas>
      ${said === '' ? nothing : html`<button class="focus" aria-label=${said} @keydown=${this.onKey}></button>`}
      <p class="said" aria-live="polite">${this.focused === null ? '' : said}</p>
      ${note === undefined ? nothing : html`<p class="note" role="status">${note}</p>`}`;
  }
}
