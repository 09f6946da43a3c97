import { dateInWords } from '../../fact/text/dates.js';
import type { Sides } from '../core/address/sides.js';
import { language, words } from '../core/words/words.js';

const say = (date: string): string => dateInWords(date.slice(0, 10), language.tag);

/** "From 2016 to 2023", "Learnt since 3 January 2026". */
export function sidesInWords({ clock, before, after }: Sides): string {
  if (clock === 'valid') return words.compared.title(say(before.on ?? ''), say(after.on ?? ''));
  const since = say(before.known ?? '');
  return after.known === null
    ? words.compared.learnt(since)
    : words.compared.learntUntil(since, say(after.known));
}
