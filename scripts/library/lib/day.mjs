const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `6 Jul 1983` → `1983-07-06`. */
export function dayIn(text) {
  const [day, month, year] = text.split(' ');
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) throw new Error(`"${text}" is no day.`);
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
