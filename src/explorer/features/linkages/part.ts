import './linkages-table.js';

export { linkagesShare as share } from './linkages-files.js';
