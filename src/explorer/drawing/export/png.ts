import { paintDrawing } from './paint-drawing.js';
import type { Theme } from '../palette.js';
import type { Drawing } from './shapes.js';

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
  paintDrawing(context, drawing, theme, family);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error('The picture is too large for an image. Save it as SVG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
