/** A text that lies over a drawing. */
export interface Note {
  readonly id: string;
  /** Of its middle, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  /** With the marks of `markdown.ts`. */
  readonly text: string;
}

/** What an arrow begins or ends at: a note or an entity, by its id. */
export type ArrowEnd = { readonly note: string } | { readonly entity: string };

export interface Arrow {
  readonly id: string;
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
  /** Plain words at its middle; none when empty. */
  readonly label: string;
}

export interface Annotations {
  readonly notes: readonly Note[];
  readonly arrows: readonly Arrow[];
}
