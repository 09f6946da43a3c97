import { html } from 'lit';
import { bringWords, words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Pictures arranged, annotated and told as a story. */
export const boardsView: View = {
  name: 'board',
  label: () => words.views.boards,
  icon: 'board',
  inTabs: true,
  inBottomBar: false,
  ofPicture: true,
  compares: true,
  load: () => Promise.all([import('./elements/board-view.js'), bringWords('boards')]),
  loadShare: async () => ({ share: (await import('./share.js')).boardShare }),
  render: ({ app, whole, shown }) =>
    html`<mg-board-view .app=${app} .whole=${whole} .shown=${shown}></mg-board-view>`,
};
