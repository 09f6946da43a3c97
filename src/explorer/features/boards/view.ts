import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Pictures arranged, annotated and told as a story. */
export const boardsView: View = {
  name: 'board',
  label: () => words.boards.view,
  icon: 'board',
  inTabs: true,
  inBottomBar: false,
  ofPicture: true,
  compares: true,
  load: () => import('./part.js'),
  render: ({ app, whole, shown }) =>
    html`<mg-board-view .app=${app} .whole=${whole} .shown=${shown}></mg-board-view>`,
};
