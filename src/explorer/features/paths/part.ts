import './paths-view.js';

export { pathsShare as share } from './path-file.js';
