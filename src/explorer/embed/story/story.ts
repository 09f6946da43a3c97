import type { TemplateResult } from 'lit';
import type { Overlay } from '../../drawing/overlay.js';
import type { Plan } from '../../drawing/layout/plan.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { GraphRequest } from '../../core/address/graph-request.js';
import type { Speech } from '../speech.js';

/** How the drawing shows a step. */
export interface StepLook {
  readonly plan: Plan | null;
  readonly emphasised: ReadonlySet<string> | null;
  readonly pinned: ReadonlySet<string>;
  readonly overlay: Overlay;
}

/** One step of a board, ready to be shown. */
export interface StoryStep {
  readonly request: GraphRequest;
  /** What its filters let through of what was loaded for it. */
  readonly shown: (picture: Subgraph) => Subgraph & { readonly hidden: number };
  readonly look: StepLook;
}

/** A board on somebody's page. */
export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
  /** Words of a step, from 0, and the way to the others. */
  readonly bar: (at: number, speech: Speech, go: (at: number) => void) => TemplateResult;
}

/** What `embed/story.js` gives. */
export interface StoryModule {
  /**
   * The board of an address of its file, or packed as an explorer's address has it.
   * Fails with an error whose name is `BoardFault` when it is none.
   */
  readonly openStory: (given: string, say: () => Speech) => Promise<Story>;
  readonly storyStyles: CSSStyleSheet | undefined;
}
