import type { Sight } from './camera.js';
import type { Point } from './geometry.js';
import type { GraphRelation } from './graph-data.js';

/** A line, and what it stands for. */
interface LinePart {
  readonly source: string;
  readonly target: string;
  readonly relations: readonly GraphRelation[];
}

/** What the drawing tells the page; every event bubbles and crosses shadow roots. */
export interface GraphEvents {
  /** A click on a symbol, or beside all of them: null. */
  readonly 'entity-select': { readonly id: string | null };
  readonly 'entity-open': { readonly id: string };
  readonly 'entity-expand': { readonly id: string };
  /** Several are chosen together: these alone, these as well, or each the other way round. */
  readonly 'entities-pick': {
    readonly ids: readonly string[];
    readonly how: 'SET' | 'ADD' | 'TOGGLE';
  };
  readonly 'entity-pin': { readonly id: string };
  readonly 'edge-select': LinePart;
  /** A right click, a long touch or a key for it; on the ground both are null. */
  readonly 'menu-open': {
    readonly id: string | null;
    readonly line: LinePart | null;
    /** In pixels of the window. */
    readonly at: Point;
  };
  readonly 'hover-change': { readonly id: string | null };
  /** A symbol was dragged elsewhere; both ends in pixels of the picture. */
  readonly 'positions-change': {
    readonly id: string;
    readonly from: Point;
    readonly to: Point;
  };
  /** Even without lines this machine cannot move so many symbols smoothly. */
  readonly 'too-slow': { readonly drawn: number };
  readonly 'camera-change': Sight;
  /** It can be moved, and be saved as a picture. */
  readonly 'stage-ready': Readonly<Record<string, never>>;
  /** No WebGL, or it was lost: show the same data as a table. */
  readonly 'view-unavailable': { readonly isLost: boolean };
}

export function emit<Name extends keyof GraphEvents>(
  target: EventTarget,
  name: Name,
  detail: GraphEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
