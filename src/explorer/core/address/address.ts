import { readable } from '../../../fact/text/address.js';
import {
  PARAMETER_NAMES,
  PARAMETERS,
  type Fault,
  type Known,
  type Parameter,
} from './parameters.js';
import { START, type State } from './state.js';

export interface Address {
  readonly state: State;
  /** Values that could not be used; what they stand for has its usual value. */
  readonly faults: readonly Fault[];
}

/** The state that the query part of an address stands for. */
export function readAddress(search: string, known: Known): Address {
  const given = new URLSearchParams(search);
  const faults: Fault[] = [];
  const state: Record<string, unknown> = { ...START };
  for (const [name, text] of given) {
    if (!isName(name)) {
      faults.push({ words: 'unknownParameter', value: name });
      continue;
    }
    if (text === '') continue;
    const answer = PARAMETERS[name].read(text, known);
    if ('fault' in answer) faults.push(answer.fault);
    else state[name] = answer.value;
  }
  return { state: state as unknown as State, faults };
}

/** The query part for a state, with only what differs from the start: "" or "?view=table&…". */
export function writeAddress(state: State): string {
  const pairs = PARAMETER_NAMES.filter((name) => written(state, name) !== written(START, name));
  if (pairs.length === 0) return '';
  return `?${pairs.map((name) => `${name}=${readable(written(state, name))}`).join('&')}`;
}

function written(state: State, name: keyof State): string {
  const parameter = PARAMETERS[name] as Parameter<typeof name>;
  return parameter.write(state[name]);
}

function isName(name: string): name is keyof State {
  return Object.hasOwn(PARAMETERS, name);
}
