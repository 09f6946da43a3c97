import type { Point } from './geometry.js';
import { emit } from './graph-events.js';
import { isDirection, nearestThatWay, wayOf } from './keys.js';

const PAN = 80;

/** What keys can do to a drawing. */
export interface KeyTarget extends EventTarget {
  readonly places: ReadonlyMap<string, Point>;
  walk(id: string): void;
  pan(x: number, y: number): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  openMenu(id: string): void;
}

type Action = (target: KeyTarget, id: string) => void;

const open: Action = (target, id) => {
  emit(target, 'entity-open', { id });
};
const expand: Action = (target, id) => {
  emit(target, 'entity-expand', { id });
};
const zoomIn: Action = (target) => {
  target.zoomIn();
};
const menu: Action = (target, id) => {
  target.openMenu(id);
};
const pick: Action = (target, id) => {
  emit(target, 'entities-pick', { ids: [id], how: 'TOGGLE' });
};
const SHIFTED: Readonly<Record<string, Action>> = { F10: menu, ' ': pick };
const ALWAYS: Readonly<Record<string, Action>> = { Enter: open, ' ': expand, ContextMenu: menu };
const SINGLE: Readonly<Record<string, Action>> = {
  '+': zoomIn,
  '=': zoomIn,
  '-': (target) => {
    target.zoomOut();
  },
  '0': (target) => {
    target.fit();
  },
  p: (target, id) => {
    emit(target, 'entity-pin', { id });
  },
};

function arrow(target: KeyTarget, event: KeyboardEvent, id: string): boolean {
  if (!isDirection(event.key)) return false;
  const way = wayOf(event.key);
  if (event.shiftKey) target.pan(way.x * PAN, way.y * PAN);
  else target.walk(nearestThatWay(id, event.key, target.places) ?? id);
  return true;
}

/** True when the key meant something here; other keys belong to the page. */
export function actOnKey(
  target: KeyTarget,
  event: KeyboardEvent,
  id: string,
  single: boolean,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (arrow(target, event, id)) return true;
  const always = (event.shiftKey ? SHIFTED[event.key] : undefined) ?? ALWAYS[event.key];
  const action = always ?? (single ? SINGLE[event.key.toLowerCase()] : undefined);
  action?.(target, id);
  return action !== undefined;
}
