import type { Theme } from '../palette.js';

interface NoteColours {
  readonly ground: string;
  readonly edge: string;
  readonly arrow: string;
}

/** Of paper that is neither the canvas nor the colour of a kind. */
export const NOTE_COLOURS: Readonly<Record<Theme, NoteColours>> = {
  light: { ground: '#fff6cf', edge: '#a38a1f', arrow: '#6b5600' },
  dark: { ground: '#3a3316', edge: '#a8933c', arrow: '#e6d27a' },
};

/** Pixels of a note on a screen and in a file. */
export const NOTE = { width: 220, padding: 9, size: 13, leading: 18, heading: 14.5, gap: 5 };
