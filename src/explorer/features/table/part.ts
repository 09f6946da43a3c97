import './picture-table.js';

export { tableShare as share } from './table-file.js';
