import { html } from 'lit';
import { keptKey } from '../../core/ask/key.js';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** What waits for a decision, for people with a key: others come to it by its address. */
export const reviewView: View = {
  name: 'review',
  label: () => words.review.view,
  icon: 'review',
  get inTabs() {
    return keptKey.read() !== null;
  },
  inBottomBar: false,
  ofPicture: false,
  subject: () => words.review.title,
  enter: () => ({ sel: null, rel: [], kinds: [] }),
  load: async () => {
    await import('./elements/workbench.js');
    return {};
  },
  render: ({ app }) => html`<mg-review .app=${app}></mg-review>`,
};
