import { arrangeAtOnce } from './arrange.js';
import { draw } from './export/drawing.js';
import { paintDrawing } from './export/paint-drawing.js';
import type { GraphData, Size } from './graph-data.js';
import type { Attention } from './look.js';
import { Memory } from './memory.js';
import { canvasMeasure } from './paint.js';
import { bendsOf, composeScene, shapeOf, type Filters } from './scene.js';

/**
 * Paints a picture that brings its places, while what moves it is on its way: readers on slow lines
 * see it some seconds earlier. One without places would have to be laid out twice.
 */
export function sketch(
  layer: HTMLCanvasElement,
  picture: GraphData,
  filters: Filters,
  { attention, family, size }: { attention: Attention; family: string; size: Size },
): void {
  const context = layer.getContext('2d');
  if (context === null || picture.positions === undefined) return;
  const measure = canvasMeasure(family);
  const scene = composeScene(picture, filters, measure);
  const arranged = arrangeAtOnce(shapeOf(scene), new Memory().recall(picture, size), size);
  if (arranged === null) return;
  const { places } = arranged;
  const symbols = new Map(
    [...places].map(([id, at]) => [id, { ...at, radius: scene.nodes.get(id)?.radius ?? 0 }]),
  );
  const bends = bendsOf(scene.lines, symbols);
  const drawing = draw({ scene, places, bends, attention, measure });
  const ratio = globalThis.devicePixelRatio;
  layer.width = Math.round(size.width * ratio);
  layer.height = Math.round(size.height * ratio);
  const scale = Math.min(size.width / drawing.width, size.height / drawing.height, 1.2) * ratio;
  context.setTransform(
    ...([scale, 0, 0, scale] as const),
    (layer.width - drawing.width * scale) / 2 - drawing.left * scale,
    (layer.height - drawing.height * scale) / 2 - drawing.top * scale,
  );
  paintDrawing(context, drawing, attention.theme, family);
}
