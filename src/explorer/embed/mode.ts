/** What there is room for: links as a list, a card over the drawing, or a panel beside it. */
export type Mode = 'list' | 'card' | 'panel';

export function modeFor(width: number): Mode {
  if (width < 480) return 'list';
  return width < 720 ? 'card' : 'panel';
}

/** Pixels, where the page gives none. A list needs more than a drawing. */
export const USUAL_HEIGHT: Readonly<Record<Mode, number>> = { list: 640, card: 420, panel: 460 };

/** A length for a style sheet: `480` and `60vh` are; all else is not. */
export function heightInCss(given: string | null, mode: Mode): string {
  const text = given?.trim() ?? '';
  if (/^\d+$/.test(text)) return `${text}px`;
  return /^\d+(\.\d+)?(px|r?em|d?vh|lh|%)$/.test(text) ? text : `${USUAL_HEIGHT[mode]}px`;
}
