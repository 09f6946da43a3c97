/** Two dates side by side. */
export const compared = {
  title: (before: string, after: string) => `From ${before} to ${after}`,
  with: (date: string) => `compared with ${date}`,
  open: 'Compare with…',
  date: 'Compare with (empty: one date only)',
  end: 'Show one date',
  filter: 'Show only what is',
  differences: { new: 'new', gone: 'gone', changed: 'changed', same: 'unchanged' },
  was: (before: string) => `before: ${before}`,
};
