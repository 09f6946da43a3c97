import { paintLabel, paintWord } from '../paint.js';
import type { Theme } from '../palette.js';
import type { Drawing } from './drawing.js';

/** Largest side of the image in pixels: more than this, and browsers give an empty canvas. */
const MOST = 8000;

/** A drawing as an image at twice its size; painted directly, since the page's policy allows no data: images. */
export async function toPng(drawing: Drawing, theme: Theme, family: string): Promise<Blob> {
  const scale = Math.min(2, MOST / Math.max(drawing.width, drawing.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (context === null)
    throw new Error('This browser cannot paint an image. Save the picture as SVG.');
  context.scale(scale, scale);
  context.translate(-drawing.left, -drawing.top);
  context.fillStyle = drawing.ground;
  context.fillRect(drawing.left, drawing.top, drawing.width, drawing.height);
  for (const { path, colour, width, dashes } of drawing.strokes) {
    context.setLineDash([...dashes]);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(new Path2D(path));
  }
  context.setLineDash([]);
  for (const { path, colour, rim } of drawing.fills) {
    const shape = new Path2D(path);
    if (rim !== undefined) {
      context.lineWidth = rim.width;
      context.strokeStyle = rim.colour;
      context.stroke(shape);
    }
    context.fillStyle = colour;
    context.fill(shape, 'evenodd');
  }
  for (const word of drawing.words) paintWord(context, word, theme, family);
  for (const label of drawing.labels) paintLabel(context, label, theme, family);
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, size, weight, colour } of drawing.texts) {
    context.font = `${weight} ${size}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error('The picture is too large for an image. Save it as SVG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
