import type { EntityKind } from '../../domain/kinds.js';

/** Every word the drawing says itself; the page may hand over another language. */
export interface GraphWords {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** "ICMPD, organisation, 5 links, 12 of 60" */
  readonly position: (name: string, kind: string, links: number, at: number, of: number) => string;
  readonly pinned: string;
  /** "Showing the 2000 best-connected of 3100." */
  readonly truncated: (shown: number, of: number) => string;
  readonly zoomWithCtrl: string;
  readonly laidOut: string;
}

export const GRAPH_WORDS: GraphWords = {
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
  position: (name, kind, links, at, of) =>
    `${name}, ${kind.toLowerCase()}, ${links} ${links === 1 ? 'link' : 'links'}, ${at} of ${of}`,
  pinned: 'pinned',
  truncated: (shown, of) => `Showing the ${shown} best-connected of ${of}.`,
  zoomWithCtrl: 'Hold Ctrl to zoom',
  laidOut: 'Arranging…',
};
