import { many } from '../../../../fact/text/many.js';

/** The time bar. */
export const time = {
  label: 'As of a date',
  when: 'when it was true',
  any: 'Any date',
  asOf: (date: string) => `As of ${date}`,
  undated: (n: number) => `${n} undated`,
  play: 'Play, one year at a time',
  pause: 'Pause',
  step: 'Next year',
  chooseDate: 'Choose a date',
  date: 'Year, month or day, such as 2018 or 2018-12-31',
  show: 'Show',
  knownOn: (date: string) => `As known on ${date}.`,
  knownNow: 'Now',
  starting: (year: number, n: number) =>
    `${year}: ${many(n, 'relation starts', 'relations start')}`,
  undatedTitle: (n: number) => many(n, 'undated relation', 'undated relations'),
  undatedWhy: 'No source gives a start or an end. They are shown at every date.',
  hideUndated: 'Hide undated relations',
};
