import type { boards } from './en/boards.js';
import type { linkages } from './en/linkages.js';
import type { map } from './en/map.js';
import type { review } from './en/review.js';

/** Words that come with the view that says them. */
export interface LaterWords {
  readonly boards: typeof boards;
  readonly linkages: typeof linkages;
  readonly map: typeof map;
  readonly review: typeof review;
}

export type LaterPart = keyof LaterWords;

/** What brings each part of them in one language. */
export type BringLater = { readonly [Part in LaterPart]: () => Promise<LaterWords[Part]> };
