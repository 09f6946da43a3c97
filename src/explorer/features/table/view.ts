import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** The picture as rows: relations, or entities. */
export const tableView: View = {
  name: 'table',
  label: () => words.views.table,
  icon: 'table',
  inTabs: true,
  inBottomBar: true,
  ofPicture: true,
  compares: true,
  load: () => import('./picture-table.js'),
  loadShare: async () => ({ share: (await import('./table-file.js')).tableShare }),
  render: ({ app, shown }) =>
    html`<mg-picture-table .app=${app} .shown=${shown}></mg-picture-table>`,
};
