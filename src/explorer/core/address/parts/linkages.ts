import type { Part } from '../part.js';
import { among, isId, list, oneOf } from '../values.js';

/** What one symbol of the linkages stands for. */
export const MARKS = [
  'no',
  'abstained',
  'noVote',
  'yes',
  'champion',
  'signed',
  'bound',
  'endorsed',
  'adopted',
  'implements',
  'follows',
  'contributes',
  'other',
  'none',
] as const;
export type Mark = (typeof MARKS)[number];

/** Which rows are shown, when not all. */
export const ONLY = ['gaps', ...MARKS] as const;
export type Only = (typeof ONLY)[number];

const CELL = /^[a-z]+:[a-z0-9-]+~[a-z]+:[a-z0-9-]+(?:~vote)?$/;
const ROW_SOURCE = /^(?:self:)?[a-z]+:[a-z0-9][a-z0-9-]*$/;

/** The table of actors and frameworks. */
export interface LinkagesState {
  readonly frameworks: readonly string[];
  /** Who the rows of the linkages are; an id (of a body: its members, or itself after `self:`), or one of the named sources. */
  readonly actors: readonly string[];
  /** The rows of the linkages that are shown: those with gaps, or with one mark. */
  readonly only: readonly Only[];
  /** The place of the linkages that is selected: `actor~framework` or `actor~framework~vote`. */
  readonly cell: string | null;
}

export const LINKAGES: Part<LinkagesState> = {
  start: {
    frameworks: [],
    actors: [],
    only: [],
    cell: null,
  },
  parameters: {
    frameworks: list(isId, 'badId'),
    actors: list((text) => ROW_SOURCE.test(text), 'badId'),
    only: list(among(ONLY), 'badChoice'),
    cell: oneOf((text) => CELL.test(text), 'badChoice'),
  },
  steps: ['frameworks', 'actors', 'cell'],
};
