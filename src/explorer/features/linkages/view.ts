import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Actors × frameworks: who is linked to which, how, and where nothing is recorded. */
export const linkagesView: View = {
  name: 'linkages',
  label: () => words.linkages.view,
  icon: 'linkages',
  inTabs: true,
  inBottomBar: true,
  ofPicture: false,
  compares: true,
  subject: () => words.linkages.title,
  load: () => import('./part.js'),
  render: ({ app }) => html`<mg-linkages .app=${app}></mg-linkages>`,
};
