import type { Words } from '../words/en.js';

/** What is wrong with a value of the address: which of the words to say, and the value. */
export interface Fault {
  readonly words: keyof Words['faults'];
  readonly value: string;
}

export type Read<T> = { readonly value: T } | { readonly fault: Fault };

/** What only the page knows: which views and languages there are. */
export interface Known {
  readonly views: readonly string[];
  readonly languages: readonly string[];
}

/** How one field is written in the address, and read from it. */
export interface Parameter<T> {
  read(text: string, known: Known): Read<T>;
  write(value: T): string;
}

/** Fields of the address as they start, and how each is written. */
export interface Fields<S> {
  readonly start: S;
  readonly parameters: { readonly [K in keyof S]: Parameter<S[K]> };
}

/** What of the address belongs together. */
export interface Part<S> extends Fields<S> {
  /** A change of one of these is a step that "back" returns from; others replace the address. */
  readonly steps: readonly (keyof S)[];
}
