import { readFields, writeFields, type Address } from './fields.js';
import { PARAMETERS } from './parameters.js';
import type { Fields, Known } from './part.js';
import { START, type State } from './state.js';

const ALL: Fields<State> = { start: START, parameters: PARAMETERS };

/** The state that the query part of an address stands for. */
export function readAddress(search: string, known: Known): Address<State> {
  return readFields(ALL, search, known);
}

/** The query part for a state, with only what differs from the start. */
export function writeAddress(state: State): string {
  return writeFields(ALL, state);
}
