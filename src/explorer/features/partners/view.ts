import { html } from 'lit';
import { actorOf } from './actor-of.js';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** Who shares projects, events, dialogues and frameworks with an actor. */
export const partnersView: View = {
  name: 'partners',
  label: () => words.partners.view,
  icon: 'partners',
  inTabs: true,
  inBottomBar: false,
  ofPicture: false,
  compares: true,
  enter: ({ sel }) => {
    const actor = actorOf([sel ?? '']);
    return actor === null ? {} : { of: [actor], sel: null, rel: [], open: [] };
  },
  subject: (name) => (name === null ? words.partners.view : words.partners.title(name)),
  load: () => import('./partners-view.js'),
  loadShare: async () => ({ share: (await import('./partners-file.js')).partnersShare }),
  render: ({ app }) => html`<mg-partners-view .app=${app}></mg-partners-view>`,
};
