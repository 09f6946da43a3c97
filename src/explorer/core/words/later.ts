import type { BringLater } from './later-words.js';

export const ENGLISH_LATER: BringLater = {
  boards: async () => (await import('./en/boards.js')).boards,
  linkages: async () => (await import('./en/linkages.js')).linkages,
  map: async () => (await import('./en/map.js')).map,
  review: async () => (await import('./en/review.js')).review,
};

export const FRENCH_LATER: BringLater = {
  boards: async () => (await import('./fr/boards.js')).boards,
  linkages: async () => (await import('./fr/linkages.js')).linkages,
  map: async () => (await import('./fr/map.js')).map,
  review: async () => (await import('./fr/review.js')).review,
};
