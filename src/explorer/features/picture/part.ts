import './graph-stage.js';

export { drawingShare as share } from '../../kit/drawing-share.js';
