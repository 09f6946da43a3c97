import './graph-stage.js';

export { drawingShare as share } from './share.js';
