/**
 * What worker threads can do, by name; a thread loads this file and nothing else of ours. Input and
 * result are plain data or typed arrays, over buffers that are shared where they are large.
 */
export {
  arrange,
  compact,
  joined,
  layers,
  pairs,
  partners,
  paths,
} from './tasks/graph-searches.js';
export { communities } from './tasks/communities.js';
export { measure } from './tasks/measure.js';
