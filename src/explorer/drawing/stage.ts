import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { fromSigma, SPAN, symbolScale, toSigma, type Sight } from './camera.js';
import type { Point } from './geometry.js';
import { lineLook, nodeLook, type Attention } from './look.js';
import { channels, PALETTES } from './palette.js';
import type { Size } from './graph-data.js';
import type { Scene } from './scene.js';
import { SHAPE_OF, SYMBOLS } from './symbols.js';
import { lineProgram } from './webgl/line-program.js';
import { symbolProgram } from './webgl/symbol-program.js';

const CURVE_PIECES = 18;
const DURATION = 200;

export interface StageScene {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: ReadonlyMap<string, number>;
}

const curve = (bend = 0): { bend: number; type: string } => ({
  bend,
  type: bend === 0 ? 'straight' : 'curved',
});

/** sigma with our programs: it draws symbols and lines and tells what is under the pointer. */
export class Stage {
  readonly sigma: Sigma;
  private graph = new UndirectedGraph();
  private ground: readonly [number, number, number] = [1, 1, 1];
  private scene: Scene | undefined;

  constructor(container: HTMLElement) {
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      stagePadding: 0,
      zIndex: true,
      defaultNodeType: 'symbol',
      defaultEdgeType: 'straight',
      nodeProgramClasses: { symbol: symbolProgram(() => this.ground) },
      nodeHoverProgramClasses: { symbol: symbolProgram(() => this.ground) },
      edgeProgramClasses: { straight: lineProgram(1), curved: lineProgram(CURVE_PIECES) },
      zoomToSizeRatioFunction: (ratio) => 1 / symbolScale(this.sightAt(ratio)),
      minEdgeThickness: 0,
      doubleClickZoomingRatio: 1,
      zoomDuration: DURATION,
      inertiaDuration: DURATION,
    });
    this.sigma.setCustomBBox({ x: [-SPAN / 2, SPAN / 2], y: [-SPAN / 2, SPAN / 2] });
  }

  /** Before sigma is built it asks once; any size will do then. */
  private sightAt(ratio: number): number {
    const stage = (this.sigma as Sigma | undefined)?.getDimensions();
    return stage === undefined ? 1 : Math.min(stage.width, stage.height) / (SPAN * ratio);
  }

  get size(): Size {
    return this.sigma.getDimensions();
  }

  get sight(): Sight {
    return fromSigma(this.sigma.getCamera(), this.size);
  }

  /** Shows another scene, or the same one at other places. */
  show({ scene, places, bends }: StageScene, attention: Attention): void {
    const graph = new UndirectedGraph();
    for (const [id, { node, radius }] of scene.nodes) {
      const at = places.get(id) ?? { x: 0, y: 0 };
      const shape = SYMBOLS.indexOf(SHAPE_OF[node.kind]);
      graph.addNode(id, { x: at.x, y: -at.y, size: radius, shape });
    }
    for (const { id, source, target } of scene.lines)
      graph.addUndirectedEdgeWithKey(id, source, target, curve(bends.get(id)));
    this.scene = scene;
    this.graph = graph;
    this.colour(attention);
    this.sigma.setGraph(graph);
  }

  /** Recolours what is shown: another theme, selection or hover. */
  paint(attention: Attention): void {
    this.colour(attention);
    this.sigma.refresh();
  }

  /** Writes looks straight into the attributes: an event for each would redraw each. */
  private colour(attention: Attention): void {
    const { scene } = this;
    const [red, green, blue] = channels(PALETTES[attention.theme].canvas);
    this.ground = [red / 255, green / 255, blue / 255];
    if (scene === undefined) return;
    this.graph.forEachNode((id, attributes) => {
      const entry = scene.nodes.get(id);
      if (entry === undefined) return;
      const { colour, lit } = nodeLook(entry, scene, attention);
      Object.assign(attributes, { color: colour, zIndex: lit ? 1 : 0 });
    });
    for (const line of scene.lines) {
      const { colour, width, marks, lit } = lineLook(line, scene, attention);
      const attributes = this.graph.getEdgeAttributes(line.id);
      Object.assign(attributes, { color: colour, size: width, marks, zIndex: lit ? 1 : 0 });
    }
  }

  moveNode(id: string, at: Point): void {
    this.graph.mergeNodeAttributes(id, { x: at.x, y: -at.y });
  }

  bendLines(bends: ReadonlyMap<string, number>): void {
    this.graph.forEachEdge((id, attributes) => {
      Object.assign(attributes, curve(bends.get(id)));
    });
    this.sigma.refresh();
  }

  look(sight: Sight, still: boolean): void {
    const camera = this.sigma.getCamera();
    const state = toSigma(sight, this.size);
    if (!still) {
      void camera.animate(state, { duration: DURATION, easing: 'quadraticOut' });
      return;
    }
    camera.setState(state);
    // A movement that is under way would go on to where it was sent; another one ends it.
    if (camera.isAnimated()) void camera.animate(state, { duration: 1 });
  }

  kill(): void {
    this.sigma.kill();
  }
}
