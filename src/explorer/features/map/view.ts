import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Countries, places and seats on a map of the world. */
export const mapView: View = {
  name: 'map',
  label: () => words.map.view,
  icon: 'map',
  inTabs: true,
  inBottomBar: false,
  ofPicture: true,
  load: async () => {
    await import('./map-view.js');
    return {};
  },
  render: ({ app, whole, shown }) =>
    html`<mg-map-view .app=${app} .whole=${whole} .shown=${shown}></mg-map-view>`,
};
