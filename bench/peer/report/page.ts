/** The page of the documentation that has the table. */
export const PAGE_FILE = 'docs/performance.md';

const BEGIN = '<!-- bench:peer begins -->';
const END = '<!-- bench:peer ends -->';

/** The page with another text between its two marks; everything else stays. */
export function withTable(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE_FILE} has lost the marks for the table.`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${text}\n\n${page.slice(end)}`;
}
