import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** The picture as a drawing. */
export const graphView: View = {
  name: 'graph',
  label: () => words.views.graph,
  icon: 'graph',
  inTabs: true,
  inBottomBar: true,
  ofPicture: true,
  compares: true,
  introduces: true,
  load: () => import('./graph-stage.js'),
  loadShare: async () => ({ share: (await import('../../kit/drawing-share.js')).drawingShare }),
  render: ({ app, whole, shown }) =>
    html`<mg-graph-stage .app=${app} .whole=${whole} .shown=${shown}></mg-graph-stage>`,
};
