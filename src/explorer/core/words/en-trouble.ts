import { many } from '../../../fact/text/many.js';

/** Why something is not shown, and what can be done about it. */
export const trouble = {
  loading: 'Loading…',
  stillLoading: 'Still loading.',
  loadingData: (percent: number) =>
    `More data is being loaded: ${percent} % is there. Answers may still change.`,
  loadedData: 'All data is loaded.',
  showIt: 'Show it',
  noMatch: (q: string) => `Nothing found for “${q}”. Try the acronym or fewer letters.`,
  filtered: (n: number) => `No relation fits these filters; they hide ${n}.`,
  date: (date: string, n: number) =>
    `Nothing dated ${date}. ${many(n, 'undated relation is', 'undated relations are')} listed.`,
  truncated: (n: number, total: number) => `Showing the ${n} best-connected of ${total}.`,
  seeTable: 'See all as table',
  server: 'The server did not answer. Your view is kept.',
  busy: 'The server has too much to do, or you have asked for very much. Try again in a minute.',
  again: 'Try again',
  tooCostly: 'Too much at once. Choose fewer kinds or steps.',
  gone: (id: string) => `${id} is not in the graph.`,
  merged: (old: string, now: string) => `${old} is now part of ${now}.`,
  noWebgl: 'This browser cannot draw the graph. Here is the same data as a table.',
  lostWebgl:
    'The drawing was lost: the browser took its graphics memory. Here is the same data as a table.',
  drawAgain: 'Draw again',
  badAddress: 'Some of the address could not be used:',
  close: 'Close this message',
};

/** What of an address could not be used. */
export const faults = {
  badView: (value: string) => `there is no view “${value}”`,
  badId: (value: string) => `“${value}” is not an id`,
  badDepth: (value: string) => `“${value}” steps; 0, 1, 2 or 3 are possible`,
  badChoice: (value: string) => `“${value}” is not one of the choices`,
  badNumber: (value: string) => `“${value}” is not a number from 0 to 1`,
  badDate: (value: string) => `“${value}” is not a date; write 2018, 2018-12 or 2018-12-31`,
  badTime: (value: string) => `“${value}” is not a time; write 2026-01-31T12:00:00Z`,
  unknownParameter: (name: string) => `“${name}” is not known`,
};
