import type { MapMeasure } from '../../core/address/map-measures.js';
import { language, words } from '../../core/words/words.js';
import type { Class } from './classes.js';
import { columnOf, PLAIN, UNSAID, type Cell, type Tally } from './tally.js';

export const isMoney = (measure: MapMeasure): boolean => measure === 'money' || measure === 'given';

/** Made anew each time, since the language may change. */
const short = (value: number): string =>
  new Intl.NumberFormat(language.tag, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(value);

export const numberInWords = (value: number): string =>
  new Intl.NumberFormat(language.tag, { maximumFractionDigits: 0 }).format(value);

/** What a column of numbers is called. */
export function columnInWords(measure: MapMeasure, key: string): string {
  if (isMoney(measure)) return words.map.money(key);
  if (measure === 'votes' && key in words.map.votes) {
    return words.map.votes[key as keyof typeof words.map.votes];
  }
  if (measure !== 'members' || key === PLAIN) return words.map.count;
  return key === UNSAID ? words.map.noRole : words.map.role(key);
}

/** What is said of a country: its vote or role, its number, its money. */
export function cellInWords(measure: MapMeasure, cell: Cell | undefined, tally: Tally): string {
  if (cell === undefined) return words.map.missing[measure];
  if (tally.isOneOf) return columnInWords(measure, columnOf(cell, tally));
  const { values } = cell;
  if (isMoney(measure)) {
    return Object.entries(values)
      .map(([key, value]) => `${short(value)} ${words.map.money(key)}`)
      .join(', ');
  }
  const keys = Object.keys(values);
  if (keys.length === 1 && keys[0] === PLAIN) return numberInWords(cell.value);
  return keys
    .map((key) => `${columnInWords(measure, key)} ${numberInWords(values[key] ?? 0)}`)
    .join(', ');
}

/** The span of a class. */
export function classInWords(measure: MapMeasure, { from, to }: Class): string {
  if (isMoney(measure)) {
    return words.map.from(short(from), to === null ? null : short(to));
  }
  return words.map.exactly(numberInWords(from), to === null ? null : numberInWords(to - 1));
}
