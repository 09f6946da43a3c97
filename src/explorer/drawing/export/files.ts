import { withCaption, type Caption } from './caption.js';
import { draw, type Still } from './drawing.js';
import { toPng } from './png.js';
import { toSvg } from './svg.js';

export type PictureType = 'svg' | 'png';

/** The whole picture as a file, with what it says of itself around it unless that is null. */
export async function pictureOf(
  still: Still,
  type: PictureType,
  caption: Caption | null,
): Promise<Blob> {
  const { theme } = still.attention;
  const bare = draw(still);
  const drawing = caption === null ? bare : withCaption(bare, caption, theme, still.measure);
  if (type === 'png') return toPng(drawing, theme, still.family);
  return new Blob([toSvg(drawing, theme, still.family)], { type: 'image/svg+xml' });
}
