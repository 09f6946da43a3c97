import { eachText } from '../each-text.js';

const NARROW = '\u202f';
const FIXED = '\u00a0';

/** A French text whose signs stay on the line of their words: spaces before `:;?!»` and after `«` do not break. */
function text(value: string): string {
  return value
    .replaceAll(/ ([;?!])/g, `${NARROW}$1`)
    .replaceAll(/ ([:»])/g, `${FIXED}$1`)
    .replaceAll('« ', `«${FIXED}`);
}

/** All texts of a catalogue so, and what its functions say. */
export function spaced<Value>(value: Value): Value {
  return eachText(value, text);
}
