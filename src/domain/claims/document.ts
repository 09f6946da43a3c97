/** A source: a web page, a treaty status page, a resolution, a data set. */
export interface DocumentInput {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: string | null;
  /** When we read it. */
  readonly retrieved: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** How far the source can be trusted, 0–1. */
  readonly reliability: number;
}

export interface SourceDocument extends DocumentInput {
  readonly recordedAt: string;
}
