import { ActorGraph } from './element.js';

ActorGraph.home = import.meta.url;
// A page may load this twice, or from two servers: the first stays.
if (customElements.get('actor-graph') === undefined)
  customElements.define('actor-graph', ActorGraph);
