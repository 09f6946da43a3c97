import { pictureFile, type PictureFormat } from '../core/picture/picture-file.js';
import { clocksOf, sidesOf } from '../core/address/sides.js';
import { seenAddress, seenQuestion } from '../core/picture/seen.js';
import { looksOf } from '../drawing/export/looks.js';
import { words } from '../core/words/words.js';
import type { Shared, ShareInput, ViewFile } from './view.js';

const ENDINGS: Readonly<Record<PictureFormat, string>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  csv: 'zip',
};
/** What everything that is saved of a picture is called. */
export const PICTURE_NAME = 'migration-governance-graph';

/** What can be handed on of a picture, drawn or listed: just the entities and relations shown. */
export function pictureShare({ app, shown, subject, still }: ShareInput): Shared {
  const { state } = app;
  const isCompared = sidesOf(state) !== null;
  const file = (format: PictureFormat): ViewFile => ({
    label: words.files[format],
    name: `${PICTURE_NAME}.${ENDINGS[format]}`,
    make: () =>
      pictureFile({
        format,
        shown,
        state: clocksOf(state),
        title: subject,
        looks: looksOf(still()),
      }),
  });
  const address = seenAddress(state);
  return {
    files: [file('gexf'), file('graphml'), file('csv')],
    extent: words.files.extent(shown.nodes.length, shown.relations.length),
    addresses:
      address === null
        ? []
        : (['gexf', 'csv'] as const).map((format) => ({
            label: words.files[format],
            address: `${location.origin}/export/${format}${address}`,
          })),
    query: seenQuestion(state, shown),
    isEmbeddable: !isCompared && state.facets.length === 0,
  };
}
