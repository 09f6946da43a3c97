import { BOARDS } from './parts/boards.js';
import { CLOCKS } from './parts/clocks.js';
import { FILTERS } from './parts/filters.js';
import { LINKAGES } from './parts/linkages.js';
import { MAP } from './parts/map.js';
import { PAGE } from './parts/page.js';
import { PARTNERS } from './parts/partners.js';
import { PATHS } from './parts/paths.js';
import { PICTURE } from './parts/picture.js';
import { REVIEW } from './parts/review.js';
import type { Fields } from './part.js';
import type { State } from './state.js';

export const PARAMETERS: Fields<State>['parameters'] = {
  ...PAGE.parameters,
  ...FILTERS.parameters,
  ...CLOCKS.parameters,
  ...PICTURE.parameters,
  ...PARTNERS.parameters,
  ...PATHS.parameters,
  ...LINKAGES.parameters,
  ...MAP.parameters,
  ...REVIEW.parameters,
  ...BOARDS.parameters,
};

/** A change of one of these is a step that "back" returns from; others replace the address. */
export const STEPS: readonly (keyof State)[] = [
  ...PAGE.steps,
  ...FILTERS.steps,
  ...CLOCKS.steps,
  ...PICTURE.steps,
  ...PATHS.steps,
  ...LINKAGES.steps,
  ...REVIEW.steps,
];
