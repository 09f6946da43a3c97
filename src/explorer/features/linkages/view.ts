import { html } from 'lit';
import { bringWords, words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Actors × frameworks: who is linked to which, how, and where nothing is recorded. */
export const linkagesView: View = {
  name: 'linkages',
  label: () => words.views.linkages,
  icon: 'linkages',
  inTabs: true,
  inBottomBar: true,
  ofPicture: false,
  compares: true,
  subject: () => words.titles.linkages,
  load: () => Promise.all([import('./linkages-table.js'), bringWords('linkages')]),
  loadShare: async () => ({ share: (await import('./linkages-files.js')).linkagesShare }),
  render: ({ app }) => html`<mg-linkages .app=${app}></mg-linkages>`,
};
