import type { EntityKind } from '../../domain/kinds.js';

/** Every word the drawing says itself; the page hands them over. */
export interface GraphWords {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** "ICMPD, organisation, 5 links, 12 of 60" */
  readonly position: (name: string, kind: string, links: number, at: number, of: number) => string;
  readonly pinned: string;
  /** "Showing the 2000 best-connected of 3100." */
  readonly truncated: (shown: number, of: number) => string;
  readonly zoomWithCtrl: string;
  readonly laidOut: string;
}
