import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** One entity with the page to itself. */
export const entityView: View = {
  name: 'entity',
  label: () => words.views.entity,
  icon: 'search',
  inTabs: false,
  inBottomBar: false,
  ofPicture: false,
  compares: true,
  load: () => Promise.all([import('./entity-panel.js'), import('./relation-panel.js')]),
  render: ({ app }) => {
    const id = app.state.sel ?? app.state.of.find((one) => one.includes(':'));
    return id === undefined
      ? html`<p class="empty">${words.search.hint}</p>`
      : html`<mg-entity-panel page compares .app=${app} .entityId=${id}></mg-entity-panel>`;
  },
};
