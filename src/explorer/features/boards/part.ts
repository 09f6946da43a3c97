import './elements/board-view.js';

export { boardShare as share } from './share.js';
