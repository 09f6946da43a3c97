const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** A year, a month or a day: `2018`, `2018-12`, `2018-12-31`. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const made = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(made.getTime()) && made.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  );
}

/** A time in UTC, such as `2026-01-31T12:00:00Z`. */
export function isTime(text: string): boolean {
  return TIME.test(text) && !Number.isNaN(Date.parse(text)) && isPartialDate(text.slice(0, 10));
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Today, as a day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
