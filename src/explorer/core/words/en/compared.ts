/** Two dates, or two states of knowledge, side by side. */
export const compared = {
  title: (before: string, after: string) => `From ${before} to ${after}`,
  learnt: (since: string) => `Learnt since ${since}`,
  learntUntil: (since: string, until: string) => `Learnt from ${since} to ${until}`,
  with: (date: string) => `compared with ${date}`,
  open: 'Compare with…',
  date: 'Compare with (empty: one date only)',
  since: 'Or: what was learnt since (day, or time in UTC)',
  end: 'Show one date',
  filter: 'Show only what is',
  differences: { new: 'new', gone: 'gone', changed: 'changed', same: 'unchanged' },
  was: (before: string) => `before: ${before}`,
  sure: (confidence: string) => `confidence ${confidence}`,
  facts: 'What is said of it',
};
