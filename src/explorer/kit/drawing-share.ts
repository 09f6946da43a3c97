import { pictureOf } from '../drawing/export/files.js';
import type { Still } from '../drawing/export/drawing.js';
import { words } from '../core/words/words.js';
import { foldedFiles, isFolded } from './folded-files.js';
import { PICTURE_NAME, pictureShare } from './picture-share.js';
import type { Shared, ShareInput, ViewFile } from './view.js';
import { captionOf } from './picture-caption.js';

/** What can be handed on of the drawing: pictures of it too, with its caption or without. */
export function drawingShare(input: ShareInput): Shared {
  const all = pictureShare(input);
  const still = input.still();
  if (still === null) return all;
  const drawn = still.scene.nodes.size;
  const few = drawn < input.shown.nodes.length ? ` ${words.files.drawn(drawn)}` : '';
  const { nodes, lines } = still.scene;
  if (isFolded(still.scene)) {
    const relations = lines.reduce((sum, line) => sum + line.relations.length, 0);
    return {
      files: foldedFiles(still, input.subject, PICTURE_NAME),
      pictures: (captioned) => picturesOf(input, still, captioned),
      extent: words.files.folded.extent(nodes.size, lines.length, relations),
      query: all.query,
      isEmbeddable: false,
    };
  }
  return {
    ...all,
    pictures: (captioned) => picturesOf(input, still, captioned),
    extent: `${all.extent ?? ''}${few}`,
  };
}

function picturesOf(input: ShareInput, still: Still, captioned: boolean): readonly ViewFile[] {
  return (['png', 'svg'] as const).map((type) => ({
    label: words.files[type],
    name: `${PICTURE_NAME}.${type}`,
    make: async () => pictureOf(still, type, captioned ? await captionOf(input, still) : null),
  }));
}
