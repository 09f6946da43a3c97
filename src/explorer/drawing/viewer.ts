import { fitClear, SPAN, symbolScale, toScreen, type Extent, type Sight } from './camera.js';
import type { Point } from './geometry.js';
import type { Measure, Side } from './label-box.js';
import { extentsOf } from './extents.js';
import { hazeOf } from './haze.js';
import { chooseLabels, paintLayer, type LayerView } from './label-layer.js';
import type { Attention } from './look.js';
import { Memory } from './memory.js';
import { Pace } from './pace.js';
import type { Size } from './graph-data.js';
import type { Overlay } from './overlay.js';
import { canvasMeasure } from './paint.js';
import { bendsOf, type Scene } from './scene.js';
import { Stage } from './stage.js';

/** Text beside symbols counts for the fit only where there is room for most of it. */
const NARROW = 480;
const MANY = 60;
const REST = 110;
const STEP = 1.5;
const CLOSEST = 8;

/** The stage and the layer of labels above it, kept in step. */
export class Viewer {
  readonly stage: Stage;
  readonly memory = new Memory();
  scene: Scene = { nodes: new Map(), lines: [], neighbours: new Map(), left: 0 };
  places = new Map<string, Point>();
  bends = new Map<string, number>();
  haze: ReadonlyMap<string, number> = new Map();
  measure: Measure;
  /** The reader has moved or zoomed, so the picture is no longer fitted by itself. */
  moved = false;
  private sides = new Map<string, Side>();
  private resting: ReturnType<typeof setTimeout> | undefined;
  private chosenAt = 0;
  private cameraMoved = false;
  private readonly pace = new Pace(
    () => this.stage.sigma.setSetting('hideEdgesOnMove', true),
    () => {
      this.told.tooSlow(this.scene.nodes.size);
    },
  );

  constructor(
    container: HTMLElement,
    private readonly layer: HTMLCanvasElement,
    readonly family: string,
    private readonly state: () => {
      attention: Attention;
      pinned: ReadonlySet<string>;
      picked: ReadonlySet<string>;
      still: boolean;
      overlay: Overlay | null;
      /** Room in the lower corner at the start of a line that something else takes. */
      tools: Size;
      isRtl: boolean;
    },
    private readonly told: {
      readonly afterFrame: () => void;
      /** With so many symbols, movements are not smooth even without lines. */
      readonly tooSlow: (drawn: number) => void;
    },
  ) {
    this.measure = canvasMeasure(family);
    this.stage = new Stage(container);
    this.stage.sigma.on('afterRender', () => {
      this.frame();
    });
    this.stage.sigma.getCamera().on('updated', () => {
      this.cameraMoved = true;
    });
  }

  private view(): LayerView {
    const { scene, places, bends, family, measure } = this;
    const { attention, pinned, picked } = this.state();
    const { sight, size: stage } = this.stage;
    return { scene, places, bends, attention, pinned, picked, sight, stage, family, measure };
  }

  private frame(): void {
    if (this.cameraMoved && !this.state().still) this.pace.tick(this.scene);
    this.cameraMoved = false;
    const view = this.view();
    if (this.chosenAt !== view.sight.scale) {
      if (this.scene.nodes.size <= MANY) this.choose();
      else this.chooseSoon();
    }
    const ratio = globalThis.devicePixelRatio;
    const { width, height } = view.stage;
    if (
      this.layer.width !== Math.round(width * ratio) ||
      this.layer.height !== Math.round(height * ratio)
    ) {
      this.layer.width = Math.round(width * ratio);
      this.layer.height = Math.round(height * ratio);
    }
    const context = this.layer.getContext('2d');
    if (context !== null) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintLayer(context, view, this.sides);
    }
    this.state().overlay?.place(view);
    this.told.afterFrame();
  }

  /** Labels are chosen anew; drawn with the next frame. */
  choose(): void {
    const view = this.view();
    this.chosenAt = view.sight.scale;
    this.sides = chooseLabels(view);
  }

  chooseSoon(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.choose();
      this.stage.sigma.scheduleRender();
    }, REST);
  }

  /** Keeps where things stand, before another scene is arranged. */
  remember(): void {
    this.memory.keep(this.places);
  }

  /** `fresh`: nothing of it was there before, so it is seen as a whole at once. */
  show(scene: Scene, places: ReadonlyMap<string, Point>, fresh: boolean): void {
    this.scene = scene;
    this.places = new Map(places);
    this.bend();
    this.stage.show({ scene, places, bends: this.bends }, this.state().attention);
    if (fresh) this.fit(true);
    else if (!this.moved) this.fit();
    this.choose();
  }

  private bend(): void {
    const symbols = new Map(
      [...this.places].map(([id, at]) => [
        id,
        { ...at, radius: this.scene.nodes.get(id)?.radius ?? 0 },
      ]),
    );
    this.bends = bendsOf(this.scene.lines, symbols);
    this.haze = hazeOf(this.scene.lines, this.places);
  }

  /** Another selection, hover or theme. */
  paint(): void {
    this.stage.paint(this.state().attention);
  }

  drag(id: string, to: Point): void {
    this.places.set(id, to);
    this.stage.moveNode(id, to);
  }

  dropped(): void {
    this.bend();
    this.stage.bendLines(this.bends);
    this.choose();
  }

  private extents(): Extent[] {
    const { overlay } = this.state();
    const bare = this.stage.size.width < NARROW || this.scene.nodes.size > MANY;
    return [...extentsOf(this.view(), bare), ...(overlay?.extents() ?? [])];
  }

  fit(still = this.state().still): void {
    const { tools, isRtl } = this.state();
    const sight = fitClear(this.extents(), this.stage.size, tools, isRtl);
    const limit = (scale: number): number =>
      Math.min(this.stage.size.width, this.stage.size.height) / (SPAN * scale);
    this.stage.sigma.setSettings({
      minCameraRatio: limit(CLOSEST),
      maxCameraRatio: limit(sight.scale * 0.5),
    });
    this.stage.look(sight, still);
    this.moved = false;
  }

  zoom(by: 1 | -1): void {
    const { scale, centre } = this.stage.sight;
    this.go({ scale: scale * STEP ** by, centre });
  }

  pan(x: number, y: number): void {
    const { scale, centre } = this.stage.sight;
    this.go({ scale, centre: { x: centre.x + x / scale, y: centre.y + y / scale } });
  }

  /** Brings an entity into sight. */
  reveal(id: string, closer: boolean): void {
    const at = this.places.get(id);
    if (at === undefined) return;
    const { sight, size } = this.stage;
    const here = toScreen(at, sight, size);
    const seen =
      here.x > 40 && here.y > 40 && here.x < size.width - 40 && here.y < size.height - 40;
    if (seen && !closer) return;
    this.go({ scale: closer ? Math.max(sight.scale, 1) : sight.scale, centre: at });
  }

  /** Lays the focus ring, an HTML element, around a symbol. */
  surround(id: string, ring: HTMLElement): void {
    const at = this.places.get(id);
    const entry = this.scene.nodes.get(id);
    if (at === undefined || entry === undefined) return;
    const { sight, size } = this.stage;
    const here = toScreen(at, sight, size);
    const side = 2 * (entry.radius * symbolScale(sight.scale) + 5);
    ring.style.inlineSize = `${side}px`;
    ring.style.blockSize = `${side}px`;
    ring.style.transform = `translate(${here.x - side / 2}px, ${here.y - side / 2}px)`;
  }

  private go(sight: Sight): void {
    this.stage.look(sight, this.state().still);
    this.moved = true;
  }

  kill(): void {
    clearTimeout(this.resting);
    this.stage.kill();
  }
}
