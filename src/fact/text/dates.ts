/** A partial date or a time as people read it: `2018`, `December 2018`, `19 December 2018`. */
export function dateInWords(
  date: string,
  language: string,
  months: 'long' | 'short' = 'long',
): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: months,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
}
