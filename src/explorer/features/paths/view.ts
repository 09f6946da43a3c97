import { html } from 'lit';
import { pickForPath } from '../../core/address/path-ends.js';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** How two entities are connected, step by step. */
export const pathsView: View = {
  name: 'paths',
  label: () => words.paths.view,
  icon: 'path',
  inTabs: true,
  inBottomBar: true,
  ofPicture: false,
  enter: (state) => (state.sel === null ? {} : { ...takeOver(state), sel: null, rel: [] }),
  subject: () => words.paths.title,
  load: () => import('./paths-view.js'),
  loadShare: async () => ({ share: (await import('./path-file.js')).pathsShare }),
  render: ({ app }) => html`<mg-paths-view .app=${app}></mg-paths-view>`,
};

/** What is selected becomes an end, unless both are chosen already. */
function takeOver({
  from,
  to,
  sel,
}: Parameters<NonNullable<View['enter']>>[0]): ReturnType<typeof pickForPath> {
  return sel === null || (from !== null && to !== null) ? {} : pickForPath({ from, to }, sel);
}
