import { CLOCKS, type ClocksState } from './parts/clocks.js';
import { FILTERS, type FiltersState } from './parts/filters.js';
import { PAGE, type PageState } from './parts/page.js';
import { PICTURE, type PictureState } from './parts/picture.js';
import type { Fields } from './part.js';

export interface DrawnState extends PageState, FiltersState, ClocksState, PictureState {}

/** Of the address what a drawing of the graph depends on, without what only other views have. */
export const DRAWN: Fields<DrawnState> = {
  start: { ...PAGE.start, ...FILTERS.start, ...CLOCKS.start, ...PICTURE.start },
  parameters: {
    ...PAGE.parameters,
    ...FILTERS.parameters,
    ...CLOCKS.parameters,
    ...PICTURE.parameters,
  },
};
