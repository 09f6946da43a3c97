/** What may have become of a relation from one date to a later one. */
export const DIFFERENCES = ['new', 'gone', 'changed', 'same'] as const;
export type Difference = (typeof DIFFERENCES)[number];
