/** Something in the seed files that must be corrected. */
export interface Problem {
  /** Path of the file, as the reader was given the directory: `seed/names.csv`. */
  readonly file: string;
  /** Line of the file, counted from 1; 1 is the header. */
  readonly line: number;
  /** A sentence or two: what is wrong and what to do. */
  readonly message: string;
  /** True when a file cannot be read at all, so that what it holds would be missed elsewhere. */
  readonly hidesOthers?: boolean;
}

/** A row, table or anything else that has a place in a file. */
export type Place = Pick<Problem, 'file' | 'line'>;

export function problem({ file, line }: Place, message: string): Problem {
  return { file, line, message };
}
