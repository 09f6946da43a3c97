import { html } from 'lit';
import { words } from '../../core/words/words.js';
import type { View } from '../../kit/view.js';

/** What has dates, over the years: around the subjects, or of the whole graph. */
export const timelineView: View = {
  name: 'timeline',
  label: () => words.views.timeline,
  icon: 'timeline',
  inTabs: true,
  inBottomBar: false,
  ofPicture: false,
  compares: true,
  subject: (name) => (name === null ? words.timeline.everything : words.timeline.of(name)),
  load: () => import('./timeline-view.js'),
  loadShare: async () => ({ share: (await import('./timeline-file.js')).timelineShare }),
  render: ({ app }) => html`<mg-timeline-view .app=${app}></mg-timeline-view>`,
};
