/** The dialog with which a view is passed on. */
export const share = {
  open: 'Share and cite',
  title: 'Share and cite this view',
  close: 'Close',
  link: 'Link',
  permalink: 'Permalink of the selected entity',
  citation: 'Citation',
  embed: 'Code to put it on your page',
  known: 'Known on',
  knownHelp: 'What this graph knew at that time. Empty: now.',
  knownSet: 'Show',
  query: 'GraphQL of this view',
  tryQuery: 'Open the query editor',
  files: 'Files',
  copy: 'Copy',
  copied: 'Copied',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  gexf: 'GEXF for Gephi',
  csv: 'CSV tables',
  cite: (parts: { subject: string; asOf: string; read: string; link: string }) =>
    `Migration Governance Graph: ${parts.subject}. ${parts.asOf}, read ${parts.read}. ${parts.link}`,
};
