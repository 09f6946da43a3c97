import { toScreen } from './camera.js';
import { within, type Point } from './geometry.js';
import { emit } from './graph-events.js';
import type { Line } from './lines.js';
import type { PointerActions } from './pointer.js';
import type { Viewer } from './viewer.js';

/** More than this many labels are not all there: what is pointed at gets its own. */
const ALL_LABELLED = 60;

/** What the pointer is on, and what it does there, told to the page by events of the drawing. */
export class Pointed implements PointerActions {
  hovered: string | null = null;
  hoveredLine: string | null = null;
  #dragFrom: Point | undefined;

  constructor(
    private readonly target: EventTarget,
    private readonly viewer: Viewer,
  ) {}

  hover(id: string | null): void {
    this.hovered = id;
    if (this.viewer.scene.nodes.size > ALL_LABELLED) this.viewer.choose();
    this.viewer.paint();
    emit(this.target, 'hover-change', { id });
  }

  hoverLine(id: string | null): void {
    this.hoveredLine = id;
    this.viewer.paint();
  }

  select(id: string | null): void {
    emit(this.target, 'entity-select', { id });
  }

  pick(id: string): void {
    emit(this.target, 'entities-pick', { ids: [id], how: 'TOGGLE' });
  }

  /** @param polygon in pixels of the stage. */
  lasso(polygon: readonly Point[], adds: boolean): void {
    const { sight, size } = this.viewer.stage;
    const ids = [...this.viewer.places]
      .filter(
        ([id, at]) => this.viewer.scene.nodes.has(id) && within(toScreen(at, sight, size), polygon),
      )
      .map(([id]) => id);
    emit(this.target, 'entities-pick', { ids, how: adds ? 'ADD' : 'SET' });
  }

  expand(id: string): void {
    emit(this.target, 'entity-expand', { id });
  }

  chooseLine(id: string): void {
    const line = this.#line(id);
    if (line !== null) emit(this.target, 'edge-select', line);
  }

  menu(id: string | null, line: string | null, at: Point): void {
    emit(this.target, 'menu-open', { id, line: this.#line(line), at });
  }

  drag(id: string, to: Point): void {
    this.#dragFrom ??= this.viewer.places.get(id);
    this.viewer.drag(id, to);
  }

  dropped(id: string): void {
    const [from, to] = [this.#dragFrom, this.viewer.places.get(id)];
    this.#dragFrom = undefined;
    this.viewer.dropped();
    if (from !== undefined && to !== undefined)
      emit(this.target, 'positions-change', { id, from, to });
  }

  #line(id: string | null): Pick<Line, 'source' | 'target' | 'relations'> | null {
    const line = this.viewer.scene.lines.find((other) => other.id === id);
    if (line === undefined) return null;
    const { source, target, relations } = line;
    return { source, target, relations };
  }
}
