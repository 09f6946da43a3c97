import { BOARDS, type BoardsState } from './parts/boards.js';
import { CLOCKS, type ClocksState } from './parts/clocks.js';
import { FILTERS, type FiltersState } from './parts/filters.js';
import { LINKAGES, type LinkagesState } from './parts/linkages.js';
import { MAP, type MapState } from './parts/map.js';
import { OPENING, OPENING_ALL, PAGE, type PageState } from './parts/page.js';
import { PARTNERS, type PartnersState } from './parts/partners.js';
import { PATHS, type PathsState } from './parts/paths.js';
import { PICTURE, type PictureState } from './parts/picture.js';
import { REVIEW, type ReviewState } from './parts/review.js';

/**
 * All that the explorer shows, as one value. It is the address of the page: equal state, equal
 * picture. Empty lists mean "all" or "none chosen".
 */
export interface State
  extends
    PageState,
    FiltersState,
    ClocksState,
    PictureState,
    PartnersState,
    PathsState,
    LinkagesState,
    MapState,
    ReviewState,
    BoardsState {}

export const START: State = {
  ...PAGE.start,
  ...FILTERS.start,
  ...CLOCKS.start,
  ...PICTURE.start,
  ...PARTNERS.start,
  ...PATHS.start,
  ...LINKAGES.start,
  ...MAP.start,
  ...REVIEW.start,
  ...BOARDS.start,
};

export type Change = Partial<State>;

/** Lets everything through again. */
export const NO_FILTERS: Change = {
  kinds: [],
  groups: [],
  hide: [],
  keep: [],
  without: [],
  unlinked: 'show',
  minconf: 0,
  undated: 'show',
  changes: [],
  facets: [],
};

/** True when the picture is the one of a first visit, whatever has been added to it. */
export function isOpening({ of }: Pick<State, 'of'>): boolean {
  return of.length === 0 || of.includes(OPENING) || of.includes(OPENING_ALL);
}
