import './timeline-view.js';

export { timelineShare as share } from './timeline-file.js';
