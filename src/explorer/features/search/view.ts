import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** All entities whose name matches. */
export const searchView: View = {
  name: 'search',
  label: () => words.views.search,
  icon: 'search',
  inTabs: false,
  inBottomBar: true,
  ofPicture: false,
  load: () => import('./search-results.js'),
  render: ({ app }) => html`<mg-search-results .app=${app}></mg-search-results>`,
};
