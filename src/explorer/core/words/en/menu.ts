import { many } from '../../../../fact/text/many.js';

/** What can be done with a symbol, a line or the picture, and what that has hidden. */
export const menu = {
  open: 'Open',
  path: 'Find a path from or to it',
  pin: 'Pinned',
  hide: 'Hide',
  keepNear: 'Keep only it and its neighbours',
  keepEnds: 'Keep only its two ends',
  sources: 'Show its sources',
  hideType: (label: string) => `Hide all “${label}”`,
  unlinked: 'Hide what is unlinked',
  showAll: 'Show all again',
  hidden: (n: number) => `${many(n, 'entity is', 'entities are')} hidden.`,
  copyEntity: 'Copy its address',
  copyPicture: 'Copy the address of this picture',
};
