/** What files of boards begin with, and the version of their form. */
export const BOARD_FORMAT = 'migration-governance-board';
export const BOARD_VERSION = 1;

export type Place = readonly [x: number, y: number];

export interface BoardNote {
  readonly id: string;
  /** Of its middle, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export type BoardEnd = { readonly note: string } | { readonly entity: string };

export interface BoardArrow {
  readonly id: string;
  readonly from: BoardEnd;
  readonly to: BoardEnd;
  readonly label: string;
}

/** One picture of a board, and a step of its story. */
export interface BoardStep {
  readonly title: string;
  /** Words beside the picture, with the marks of notes. */
  readonly caption: string;
  /** The query part of the address of its picture: subjects, filters, dates. */
  readonly view: string;
  /** Where symbols stand, in pixels of the picture; those missing find a place of their own. */
  readonly positions: Readonly<Record<string, Place>>;
  readonly pinned: readonly string[];
  /** Who stands out; everybody alike when empty. */
  readonly emphasis: readonly string[];
  readonly notes: readonly BoardNote[];
  readonly arrows: readonly BoardArrow[];
}

/** A board: one picture, or a story when it has more steps than one. */
export interface Board {
  readonly title: string;
  /** At least one. */
  readonly steps: readonly BoardStep[];
}

/** How much a board may hold. */
export const MOST = {
  steps: 60,
  notes: 100,
  arrows: 200,
  symbols: 2000,
  title: 200,
  text: 4000,
  view: 4000,
  /** Characters of a file. */
  file: 4_000_000,
} as const;

/** A step without anything on it yet. */
export function emptyStep(title: string, view: string): BoardStep {
  return {
    ...{ title, view, caption: '' },
    ...{ positions: {}, pinned: [], emphasis: [], notes: [], arrows: [] },
  };
}

/** A board as the text of a file. */
export function boardText(board: Board): string {
  const file = { format: BOARD_FORMAT, version: BOARD_VERSION, ...board };
  return `${JSON.stringify(file, null, 2)}\n`;
}
