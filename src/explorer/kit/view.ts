import type { TemplateResult } from 'lit';
import type { LoadedPicture } from '../core/picture/load-picture.js';
import type { Subgraph } from '../core/picture/subgraph.js';
import type { App } from '../core/app.js';
import type { Still } from '../drawing/export/drawing.js';
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

/** The same, for handing it on. */
export interface ShareInput extends ViewInput {
  /** What it shows, in words. */
  readonly subject: string;
  /** The drawing of the moment; null where nothing is drawn. */
  readonly still: () => Still | null;
}

/** A file of just what a view shows. */
export interface ViewFile {
  readonly label: string;
  /** What it is saved as, with its ending. */
  readonly name: string;
  /** Makes it; fails with a `Trouble` when the server does not give what it needs. */
  readonly make: () => Promise<Blob>;
}

/** What a view can hand on besides its address. */
export interface Shared {
  readonly files: readonly ViewFile[];
  /** Pictures of a drawing, with what a slide needs to say beside them or without. */
  readonly pictures?: (captioned: boolean) => readonly ViewFile[];
  /** How much is in the files, and what differs from the view, in a sentence. */
  readonly extent?: string;
  /** Where scripts get the same files, each with its label; empty where no address says it. */
  readonly addresses?: readonly { readonly label: string; readonly address: string }[];
  /** The question behind it, which runs as it stands; null where there is none. */
  readonly query: string | null;
  /** True when it can stand on other pages. */
  readonly isEmbeddable: boolean;
  /** A link and code for other pages of its own, where the address of the page does not say it all. */
  readonly own?: { readonly cited: string; readonly ways: () => TemplateResult };
}

/** What of a view comes only when somebody hands it on. */
export interface Part {
  readonly share?: (input: ShareInput) => Shared;
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
  /** True when it marks what differs between two dates; others show one date. */
  readonly compares?: true;
  /**
   * What it shows, for citations, when that is not the picture.
   * @param name of the first of the entities it is about; null where it is about none.
   */
  readonly subject?: (name: string | null) => string;
  /** True when the first words about the picture stand beside it. */
  readonly introduces?: boolean;
  /** What choosing it takes over from the view before: the entity selected there, say. */
  readonly enter?: (state: State) => Change;
  /** Brings what draws it, when it is first looked at. */
  readonly load: () => Promise<unknown>;
  /** Brings what it can hand on, when that is first asked for; its link and citation always can. */
  readonly loadShare?: () => Promise<Part>;
  readonly render: (input: ViewInput) => TemplateResult;
}
