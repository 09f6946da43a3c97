import { paintLabel, paintWord, type Canvas } from '../paint.js';
import type { Theme } from '../palette.js';
import type { CaptionText, Drawing, Layer } from './shapes.js';

/** Paints a whole drawing at its own size. */
export function paintDrawing(
  context: Canvas,
  drawing: Drawing,
  theme: Theme,
  family: string,
): void {
  context.fillStyle = drawing.ground;
  context.fillRect(drawing.left, drawing.top, drawing.width, drawing.height);
  paintShapes(context, drawing);
  for (const word of drawing.words) paintWord(context, word, theme, family);
  for (const label of drawing.labels) paintLabel(context, label, theme, family);
  if (drawing.above !== null) {
    paintShapes(context, drawing.above);
    paintTexts(context, drawing.above.texts, family);
  }
  paintTexts(context, drawing.texts, family);
}

function paintShapes(context: Canvas, { strokes, fills }: Pick<Layer, 'strokes' | 'fills'>): void {
  for (const { path, colour, width, dashes } of strokes) {
    context.setLineDash([...dashes]);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(new Path2D(path));
  }
  context.setLineDash([]);
  for (const { path, colour, rim } of fills) {
    const shape = new Path2D(path);
    if (rim !== undefined) {
      context.lineWidth = rim.width;
      context.strokeStyle = rim.colour;
      context.stroke(shape);
    }
    context.fillStyle = colour;
    context.fill(shape, 'evenodd');
  }
}

function paintTexts(context: Canvas, texts: readonly CaptionText[], family: string): void {
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, size, weight, isItalic, colour } of texts) {
    context.font = `${isItalic === true ? 'italic ' : ''}${weight} ${size}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}
