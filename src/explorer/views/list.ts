import { entityView } from './entity.js';
import { graphView } from './graph.js';
import { linkagesView } from './linkages.js';
import { partnersView } from './partners.js';
import { pathsView } from './paths.js';
import { searchView } from './search.js';
import { tableView } from './table.js';
import { timelineView } from './timeline.js';
import type { View } from './view.js';

/** All views, in the order of the tabs. */
export const VIEWS: readonly View[] = [
  searchView,
  graphView,
  tableView,
  partnersView,
  linkagesView,
  pathsView,
  timelineView,
  entityView,
];
