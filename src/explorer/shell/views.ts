import { boardsView } from '../features/boards/view.js';
import { entityView } from '../features/entity/view.js';
import { graphView as pictureView } from '../features/picture/view.js';
import { linkagesView } from '../features/linkages/view.js';
import { mapView } from '../features/map/view.js';
import { partnersView } from '../features/partners/view.js';
import { pathsView } from '../features/paths/view.js';
import { reviewView } from '../features/review/view.js';
import { searchView } from '../features/search/view.js';
import { tableView } from '../features/table/view.js';
import { timelineView } from '../features/timeline/view.js';
import type { State } from '../core/address/state.js';
import type { View } from '../kit/view.js';

/** A drawing that is lost, or that this browser cannot make, is told as a table: it comes after it. */
const graphView: View = {
  ...pictureView,
  load: async () => {
    const part = await pictureView.load();
    tableView.load().catch(() => undefined);
    return part;
  },
};

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
  boardsView,
  reviewView,
  entityView,
];

/** The view of a state; its address names none but these. */
export function viewOf({ view }: Pick<State, 'view'>): View {
  return VIEWS.find(({ name }) => name === view) ?? graphView;
}
