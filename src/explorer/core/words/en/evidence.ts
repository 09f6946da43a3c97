/** The documents behind a relation. */
export const evidence = {
  asserts: 'Says so',
  denies: 'Denies it',
  seen: (date: string) => `as of ${date}`,
  states: (period: string) => `States ${period}.`,
  copy: 'Copy citation',
  copied: 'Copied',
  open: 'Open source',
  history: 'History',
  historyLine: (recorded: string, period: string) => `Recorded ${recorded}: ${period}`,
  replaced: (when: string) => `, replaced ${when}`,
  character: (n: string) => `character ${n}`,
  dated: (date: string) => `dated ${date}`,
  retrieved: (date: string) => `read ${date}`,
  more: (n: number) => `${n} more documents say so.`,
};
