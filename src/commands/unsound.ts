import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { UNSOUND_VALUES, type UnsoundValue } from '../graph/sound.js';

/** Values that were read as if they were not there: by id and property, each once. */
type Found = Map<string, UnsoundValue>;
/** More are not counted. */
const MOST = 10_000;

const READING = new AsyncLocalStorage<Found>();

subscribe(UNSOUND_VALUES, (message) => {
  const value = message as UnsoundValue;
  const found = READING.getStore();
  if (found !== undefined && found.size < MOST) found.set(`${value.id} ${value.property}`, value);
});

/**
 * Does work that reads the graph, and tells in a line what stored values it left out, because today's
 * rules would refuse them. Only what this work reads counts, whoever else asks meanwhile.
 */
export async function tellingLeftOut<Answer>(
  say: (text: string) => void,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const found: Found = new Map();
  const answer = await READING.run(found, work);
  const [first] = found.values();
  if (first !== undefined) {
    const count = found.size === MOST ? `${MOST} or more` : String(found.size);
    say(
      `Left out or mended ${count} stored values that are no such values, first the ${first.property} of ${first.id}. Write them again.\n`,
    );
  }
  return answer;
}
