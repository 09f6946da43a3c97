import type { TemplateResult } from 'lit';
import type { LoadedPicture } from '../core/picture/load-picture.js';
import type { Subgraph } from '../core/picture/subgraph.js';
import type { App } from '../core/app.js';
import type { Change, State } from '../core/address/state.js';
import type { IconName } from './icon.js';

/** What a view is drawn from. */
export interface ViewInput {
  readonly app: App;
  /** The picture of the state without its filters. */
  readonly whole: LoadedPicture;
  /** What the filters let through, and how many relations they hide. */
  readonly shown: Subgraph & { readonly hidden: number };
}

/** One way to look at the state. A new view is one file, and one line in the list of views. */
export interface View {
  /** Its word in the address: `view=table`. */
  readonly name: string;
  readonly label: () => string;
  readonly icon: IconName;
  /** Where it can be chosen: in the tabs on top, and in the bar at the bottom of phones. */
  readonly inTabs: boolean;
  readonly inBottomBar: boolean;
  /** True when it shows the picture of the state: it then has the legend and the time bar. */
  readonly ofPicture: boolean;
  /** What it shows, for citations, when that is not the picture. */
  readonly subject?: () => string;
  /** True when the first words about the picture stand beside it. */
  readonly introduces?: boolean;
  /** What choosing it takes over from the view before: the entity selected there, say. */
  readonly enter?: (state: State) => Change;
  readonly render: (input: ViewInput) => TemplateResult;
}
