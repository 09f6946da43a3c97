import { html } from 'lit';
import './timeline-view.js';
import { timelineShare } from './timeline-file.js';
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
  subject: (name) => (name === null ? words.timeline.everything : words.timeline.of(name)),
  share: timelineShare,
  render: ({ app }) => html`<mg-timeline-view .app=${app}></mg-timeline-view>`,
};
