import { html } from 'lit';
import '../linkages/linkages-table.js';
import { words } from '../words/words.js';
import type { View } from './view.js';

/** Actors × frameworks: who is linked to which, how, and where nothing is recorded. */
export const linkagesView: View = {
  name: 'linkages',
  label: words.linkages.view,
  icon: 'linkages',
  inTabs: true,
  inBottomBar: true,
  ofPicture: false,
  subject: words.linkages.title,
  render: ({ app }) => html`<mg-linkages .app=${app}></mg-linkages>`,
};
