/** How much one request may ask; each is a setting of the same name (see `config`). */
export interface Limits {
  /** The highest cost of an operation (`query-cost`). */
  readonly maxCost: number;
  /** How many levels of fields a query may nest (`depth-rule`). */
  readonly maxDepth: number;
  /** How many words and signs a document may have (`token-limit`). */
  readonly maxTokens: number;
  /** How many bytes the data of an answer may have (`answer-text`). */
  readonly maxAnswerBytes: number;
  /** How long a request may take, in milliseconds (`http/request-end`). */
  readonly requestMs: number;
}

/** A request asks for more than a limit allows; the message says what to ask instead. */
export const TOO_COSTLY = 'QUERY_TOO_COSTLY';

/** How many fields a query may select in all, its fragments written out. */
export const MAX_SELECTIONS = 10_000;
