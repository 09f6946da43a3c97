import { entityView } from '../features/entity/view.js';
import { graphView } from '../features/picture/view.js';
import { linkagesView } from '../features/linkages/view.js';
import { mapView } from '../features/map/view.js';
import { partnersView } from '../features/partners/view.js';
import { pathsView } from '../features/paths/view.js';
import { searchView } from '../features/search/view.js';
import { tableView } from '../features/table/view.js';
import { timelineView } from '../features/timeline/view.js';
import type { View } from '../kit/view.js';

/** All views, in the order of the tabs. */
export const VIEWS: readonly View[] = [
  searchView,
  graphView,
  tableView,
  partnersView,
  linkagesView,
  mapView,
  pathsView,
  timelineView,
  entityView,
];
