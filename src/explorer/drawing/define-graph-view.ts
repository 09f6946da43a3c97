import { GraphView } from './graph-view.js';

// The explorer's name for the drawing. The embed gives it one that no host page can have taken.
if (customElements.get('mg-graph-view') === undefined)
  customElements.define('mg-graph-view', GraphView);

declare global {
  interface HTMLElementTagNameMap {
    'mg-graph-view': GraphView;
  }
}
