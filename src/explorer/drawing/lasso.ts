import type { Point } from './geometry.js';

/** Pixels that the pointer goes before it draws a lasso, and between two of its corners. */
const START = 5;
const STEP = 3;

export interface LassoActs {
  /** Whether a press begins a lasso, not a movement of the picture. */
  readonly isOn: (event: PointerEvent) => boolean;
  /** @param polygon in pixels of the stage; `adds` with Shift held at the end. */
  readonly done: (polygon: readonly Point[], adds: boolean) => void;
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Lets a reader draw around symbols. The stage below hears nothing of it. */
export function listenToLasso(stage: HTMLElement, shown: SVGPathElement, acts: LassoActs): void {
  let corners: Point[] | null = null;
  let isClick = true;
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
  ): void => {
    stage.addEventListener(name, hear, { capture: true });
  };
  listen('pointerdown', (event) => {
    isClick = true;
    corners = event.isPrimary && event.button === 0 && acts.isOn(event) ? [at(event)] : null;
  });
  const own = (event: Event): void => {
    if (corners !== null) event.stopPropagation();
  };
  listen('mousedown', own);
  listen('touchstart', own);
  listen('pointermove', (event) => {
    const last = corners?.at(-1);
    if (corners === null || last === undefined) return;
    const here = at(event);
    if (far(last, here) < (corners.length === 1 ? START : STEP)) return;
    if (corners.length === 1) stage.setPointerCapture(event.pointerId);
    corners.push(here);
    isClick = false;
    shown.setAttribute('d', `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`);
  });
  const end = (event: PointerEvent): void => {
    if (corners !== null && corners.length > 2) acts.done(corners, event.shiftKey);
    corners = null;
    shown.removeAttribute('d');
  };
  listen('pointerup', end);
  listen('pointercancel', end);
  listen('click', (event) => {
    if (!isClick) event.stopPropagation();
    isClick = true;
  });
}
