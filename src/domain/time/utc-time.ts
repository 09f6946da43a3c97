import { isPartialDate } from './partial-date.js';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** A time in UTC, such as `2026-01-31T12:00:00Z`. */
export function isTime(text: string): boolean {
  return TIME.test(text) && !Number.isNaN(Date.parse(text)) && isPartialDate(text.slice(0, 10));
}
