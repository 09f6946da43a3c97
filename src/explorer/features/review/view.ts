import { html } from 'lit';
import { keptKey } from '../../core/ask/key.js';
import { bringWords, words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** What waits for a decision, for people with a key: others come to it by its address. */
export const reviewView: View = {
  name: 'review',
  label: () => words.views.review,
  icon: 'review',
  get inTabs() {
    return keptKey.read() !== null;
  },
  inBottomBar: false,
  ofPicture: false,
  subject: () => words.titles.review,
  enter: () => ({ sel: null, rel: [], kinds: [] }),
  load: () => Promise.all([import('./elements/workbench.js'), bringWords('review')]),
  render: ({ app }) => html`<mg-review .app=${app}></mg-review>`,
};
