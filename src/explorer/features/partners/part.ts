import './partners-view.js';

export { partnersShare as share } from './partners-file.js';
