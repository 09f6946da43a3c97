import type { Part } from '../part.js';
import { bad, good, isId, list, oneOf } from '../values.js';

/** What stands in `of` for the picture of a first visit. */
export const OPENING = 'opening';
/** The same with the ordinary memberships that it leaves out. */
export const OPENING_ALL = 'opening:all';

/** Which view, of what, and what of it is chosen. */
export interface PageState {
  readonly view: string;
  /** Ids whose surroundings are shown; `opening` stands for the picture of a first visit. */
  readonly of: readonly string[];
  /** How many steps around them; 0 for these alone and the relations among them. */
  readonly depth: 0 | 1 | 2 | 3;
  /** The entity selected. */
  readonly sel: string | null;
  /** The relations selected: one line of the picture. */
  readonly rel: readonly string[];
  /** Rows unfolded. */
  readonly open: readonly string[];
  /** A column, with `-` before it for descending. */
  readonly sort: string | null;
  /** What is searched for. */
  readonly q: string;
  readonly lang: string | null;
}

export const PAGE: Part<PageState> = {
  start: {
    view: 'graph',
    of: [],
    depth: 1,
    sel: null,
    rel: [],
    open: [],
    sort: null,
    q: '',
    lang: null,
  },
  parameters: {
    view: {
      read: (text, { views }) => (views.includes(text) ? good(text) : bad('badView', text)),
      write: (view) => view,
    },
    of: list((item) => item === OPENING || isId(item), 'badId'),
    depth: {
      read: (text) => {
        const depth = ([0, 1, 2, 3] as const).find((step) => String(step) === text);
        return depth === undefined ? bad('badDepth', text) : good(depth);
      },
      write: String,
    },
    sel: oneOf(isId, 'badId'),
    rel: list(isId, 'badId'),
    open: list(isId, 'badId'),
    sort: oneOf((text) => /^-?[a-zA-Z:0-9~-]+$/.test(text), 'badChoice'),
    q: { read: (text) => good(text.slice(0, 200)), write: (q) => q },
    lang: {
      read: (text, { languages }) =>
        languages.includes(text) ? good(text) : bad('badChoice', text),
      write: (lang) => lang ?? '',
    },
  },
  steps: ['view', 'of', 'depth', 'sel', 'rel'],
};
