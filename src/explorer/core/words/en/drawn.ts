import { many } from '../../../../fact/text/many.js';

/** What the drawing says itself. */
export const drawn = {
  kinds: {
    ORGANISATION: 'organisation',
    COUNTRY: 'country',
    DIALOGUE: 'dialogue',
    FRAMEWORK: 'framework',
    PROJECT: 'project',
    EVENT: 'event',
    THEME: 'theme',
    RESOURCE: 'resource',
    PLACE: 'place',
  },
  position: (name: string, kind: string, links: number, at: number, of: number) =>
    `${name}, ${kind}, ${many(links, 'link', 'links')}, ${at} of ${of}`,
  pinned: 'pinned',
  truncated: (shown: number, of: number) => `Showing the ${shown} best-connected of ${of}.`,
  zoomWithCtrl: 'Hold Ctrl to zoom',
  laidOut: 'Arranging…',
};
