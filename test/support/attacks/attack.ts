/** A question to the API, and what may come of it. */
export interface Attack {
  readonly name: string;
  /** A document, or a whole body. */
  readonly content: string | object;
  /** The codes with which it may be refused; none where it must be answered. */
  readonly refused: readonly string[];
}

const COSTLY = ['QUERY_TOO_COSTLY'];
const WRONG = ['BAD_USER_INPUT'];
const INVALID = ['GRAPHQL_VALIDATION_FAILED'];

export const costly = (name: string, content: string | object): Attack => ({
  name,
  content,
  refused: COSTLY,
});
export const wrong = (name: string, content: string | object): Attack => ({
  name,
  content,
  refused: WRONG,
});
export const invalid = (name: string, content: string | object): Attack => ({
  name,
  content,
  refused: INVALID,
});
/** Dear, but allowed. */
export const allowed = (name: string, content: string | object): Attack => ({
  name,
  content,
  refused: [],
});

/** The same under many names. */
export const many = (times: number, what: string): string =>
  Array.from({ length: times }, (_, at) => `a${at}: ${what}`).join(' ');

/** A text around itself: `open` so often, then what is inside, then `close` as often. */
export const nested = (times: number, open: string, inside: string, close: string): string =>
  `${open.repeat(times)}${inside}${close.repeat(times)}`;
