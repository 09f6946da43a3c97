import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../drawing/geometry.js';

/** What pointers do to a map. Places are pixels from its corner. */
export interface PointerActions {
  readonly zoom: (factor: number, at: Point) => void;
  readonly pan: (by: Point) => void;
  /** Over something of the map, or over nothing. */
  readonly hover: (element: Element | null, at: Point) => void;
  readonly choose: (element: Element | null) => void;
}

/** So far a finger may slip and still mean what lies under it. */
const SLIP = 5;
const WHEEL = 0.0015;

/** Mouse, pen and fingers over a map: drag, wheel, pinch, hover, choose. */
export class MapPointer implements ReactiveController {
  readonly #down = new Map<number, Point>();
  #travelled = 0;
  #target: Element | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly actions: PointerActions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('wheel', this.#onWheel, { passive: false });
    this.host.addEventListener('pointerdown', this.#onDown);
    this.host.addEventListener('pointermove', this.#onMove);
    this.host.addEventListener('pointerup', this.#onUp);
    this.host.addEventListener('pointercancel', this.#onCancel);
    this.host.addEventListener('pointerleave', this.#onLeave);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('wheel', this.#onWheel);
    this.host.removeEventListener('pointerdown', this.#onDown);
    this.host.removeEventListener('pointermove', this.#onMove);
    this.host.removeEventListener('pointerup', this.#onUp);
    this.host.removeEventListener('pointercancel', this.#onCancel);
    this.host.removeEventListener('pointerleave', this.#onLeave);
    this.#down.clear();
  }

  #placeOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** What of the map an event is over; null over the sea, undefined beside the map. */
  #under(event: Event): Element | null | undefined {
    const path = event.composedPath().filter((one): one is SVGElement => one instanceof SVGElement);
    if (!path.some((one) => one.classList.contains('map'))) return undefined;
    return (
      path.find(({ dataset }) => 'code' in dataset || 'key' in dataset || 'link' in dataset) ?? null
    );
  }

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
    this.actions.zoom(Math.exp(-event.deltaY * lines * WHEEL), this.#placeOf(event));
  };

  readonly #onDown = (event: PointerEvent): void => {
    const under = this.#under(event);
    if (under === undefined || event.button !== 0) return;
    if (this.#down.size === 0) [this.#travelled, this.#target] = [0, under];
    this.#down.set(event.pointerId, this.#placeOf(event));
  };

  readonly #onMove = (event: PointerEvent): void => {
    const at = this.#placeOf(event);
    const before = this.#down.get(event.pointerId);
    if (before === undefined) {
      this.actions.hover(this.#under(event) ?? null, at);
      return;
    }
    const by = { x: at.x - before.x, y: at.y - before.y };
    this.#travelled += Math.hypot(by.x, by.y);
    if (this.#travelled < SLIP) return;
    if (!this.host.hasPointerCapture(event.pointerId)) this.host.setPointerCapture(event.pointerId);
    this.#down.set(event.pointerId, at);
    if (this.#down.size === 1) this.actions.pan(by);
    else this.#pinch(event.pointerId, before, at);
  };

  /** Two fingers: as far apart as they are now, against before. */
  #pinch(moved: number, before: Point, now: Point): void {
    const other = [...this.#down].find(([id]) => id !== moved)?.[1];
    if (other === undefined) return;
    const apart = (one: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (apart(before) > 0) this.actions.zoom(apart(now) / apart(before), middle);
  }

  readonly #onUp = (event: PointerEvent): void => {
    if (!this.#down.delete(event.pointerId) || this.#down.size > 0) return;
    if (this.#travelled < SLIP) this.actions.choose(this.#target);
  };

  readonly #onCancel = (event: PointerEvent): void => {
    this.#down.delete(event.pointerId);
  };

  readonly #onLeave = (event: PointerEvent): void => {
    if (this.#down.size === 0) this.actions.hover(null, this.#placeOf(event));
  };
}
