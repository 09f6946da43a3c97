import { question } from '../ask/question.js';

export interface About {
  readonly creator: string;
  readonly licence: string | null;
  readonly contact: string | null;
  readonly version: string | null;
}

export interface AboutAnswer {
  readonly about: About;
  readonly statistics: Readonly<Record<'entities' | 'relations' | 'documents', number>>;
}

/** Who made the data, the terms, and whom to tell of errors; and how much there is. */
export const ABOUT = question<Record<string, never>, AboutAnswer>(`query About {
  about { creator licence contact version }
  statistics { entities relations documents }
}`);
