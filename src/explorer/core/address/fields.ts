import { readable } from '../../../fact/text/address.js';
import type { Fault, Fields, Known, Read } from './part.js';

export interface Address<S> {
  readonly state: S;
  /** Values that could not be used; what they stand for has its usual value. */
  readonly faults: readonly Fault[];
}

/** The value of one field that a text stands for. */
export function readField<S, K extends keyof S>(
  { parameters }: Fields<S>,
  name: K,
  text: string,
  known: Known,
): Read<S[K]> {
  return parameters[name].read(text, known);
}

/** The values of some fields that the query part of an address stands for. */
export function readFields<S extends object>(
  fields: Fields<S>,
  search: string,
  known: Known,
): Address<S> {
  const given = new URLSearchParams(search);
  const faults: Fault[] = [];
  const state: S = { ...fields.start };
  const isName = (name: string): name is keyof S & string => Object.hasOwn(fields.parameters, name);
  for (const [name, text] of given) {
    if (!isName(name)) {
      faults.push({ words: 'unknownParameter', value: name });
      continue;
    }
    if (text === '') continue;
    const answer = readField(fields, name, text, known);
    if ('fault' in answer) faults.push(answer.fault);
    else state[name] = answer.value;
  }
  return { state, faults };
}

/** The query part for some fields, with only what differs from their start: "" or "?view=table&…". */
export function writeFields<S extends object>({ start, parameters }: Fields<S>, state: S): string {
  const pairs = (Object.keys(start) as (keyof S & string)[]).flatMap((name) => {
    const text = parameters[name].write(state[name]);
    return text === parameters[name].write(start[name]) ? [] : [`${name}=${readable(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
