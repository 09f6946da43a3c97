type Value = string | number | null;

/**
 * Lines as CSV after RFC 4180, marked as UTF-8 so that spreadsheets keep accents; what they would
 * run as a formula stays text.
 */
export function csvText(lines: readonly (readonly Value[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(given: Value): string {
  const value = given === null ? '' : String(given);
  const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
