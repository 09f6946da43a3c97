import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { UNSOUND_VALUES, type UnsoundValue } from '../graph/sound.js';
import type { ServerPart } from './part.js';

/** How many are told of; what comes after them is most likely of the same sort. */
const MOST = 1000;

/** Warns operators, once for each, of stored values that are read as if they were not there. */
export const addUnsoundValues: ServerPart = (app) => {
  const told = new Set<string>();
  const warn = (message: unknown): void => {
    const { id, property } = message as UnsoundValue;
    const key = `${id} ${property}`;
    if (told.has(key) || told.size >= MOST) return;
    told.add(key);
    app.log.warn(
      { id, property },
      'a stored value is no such value and is read as if it were not there: write it again',
    );
  };
  subscribe(UNSOUND_VALUES, warn);
  app.addHook('onClose', () => {
    unsubscribe(UNSOUND_VALUES, warn);
  });
};
