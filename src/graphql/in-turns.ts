import { setImmediate } from 'node:timers/promises';

/** So many elements are answered before others get a turn: about twenty milliseconds of work. */
const TURN = 2000;

/**
 * A long list as a resolver gives it, so that the answer to it is made in turns and other requests
 * do not wait for its end: elements after the first turn are promises.
 */
export function inTurns<From, To extends object>(
  items: readonly From[],
  make: (item: From) => To,
): (To | Promise<To>)[] {
  let turn = Promise.resolve();
  return items.map((item, at) => {
    if (at < TURN) return make(item);
    if (at % TURN === 0) turn = turn.then(() => setImmediate());
    return turn.then(() => make(item));
  });
}
