import { html } from 'lit';
import { bringWords, words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Countries, places and seats on a map of the world. */
export const mapView: View = {
  name: 'map',
  label: () => words.views.map,
  icon: 'map',
  inTabs: true,
  inBottomBar: false,
  ofPicture: true,
  load: () => Promise.all([import('./map-view.js'), bringWords('map')]),
  render: ({ app, whole, shown }) =>
    html`<mg-map-view .app=${app} .whole=${whole} .shown=${shown}></mg-map-view>`,
};
