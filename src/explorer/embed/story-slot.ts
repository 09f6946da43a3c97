import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { GraphRequest } from '../core/address/graph-request.js';
import type { GraphView } from '../drawing/graph-view.js';
import type { Speech } from './speech.js';
import type { Story, StoryModule, StoryStep } from './story/story.js';

interface Host extends HTMLElement {
  requestUpdate: () => void;
  addController: (controller: ReactiveController) => void;
}

/** The story of an element, when its page names one: what shows it comes only then. */
export class StorySlot implements ReactiveController {
  #given = '';
  #story: Story | null = null;
  #isBroken = false;
  #at = 0;

  constructor(
    private readonly host: Host,
    private readonly say: () => Speech,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Takes what the page names; null for none. `base` is the folder of the server. */
  want(given: string | null, base: string): void {
    const wanted = given?.trim() ?? '';
    if (wanted === this.#given) return;
    [this.#given, this.#story, this.#isBroken, this.#at] = [wanted, null, false, 0];
    if (wanted !== '') void this.#open(wanted, base);
  }

  async #open(wanted: string, base: string): Promise<void> {
    let story: Story | null = null;
    try {
      const address = `${base}embed/story.js`;
      const { openStory, storyStyles } = (await import(/* @vite-ignore */ address)) as StoryModule;
      story = await openStory(wanted, this.say);
      const root = this.host.shadowRoot;
      if (storyStyles !== undefined && root?.adoptedStyleSheets.includes(storyStyles) === false)
        root.adoptedStyleSheets.push(storyStyles);
    } catch {
      this.#isBroken = this.#given === wanted;
    }
    if (this.#given !== wanted) return;
    this.#story = story;
    this.host.requestUpdate();
  }

  /** The one that is shown; nothing where there is no story. */
  get step(): StoryStep | undefined {
    return this.#story?.steps[this.#at];
  }

  /** True while there is a story that is not here yet, or cannot be shown. */
  get isAwaited(): boolean {
    return this.#given !== '' && this.#story === null;
  }

  /** True while a step is shown: its words take the place of the list of links. */
  get isTold(): boolean {
    return this.#story !== null;
  }

  get title(): string {
    return this.#story?.title ?? '';
  }

  get request(): GraphRequest | null {
    return this.step?.request ?? null;
  }

  /** Gives the drawing what the step asks of it. */
  dress(drawing: GraphView): void {
    const look = this.step?.look;
    drawing.plan = look?.plan ?? null;
    drawing.emphasised = look?.emphasised ?? null;
    drawing.overlay = look?.overlay ?? null;
    if (look !== undefined) drawing.pinned = look.pinned;
  }

  bar(speech: Speech): TemplateResult | typeof nothing {
    if (this.#isBroken) return html`<p class="fault" role="alert">${speech.embed.storyBroken}</p>`;
    return this.#story?.bar(this.#at, speech, this.#go) ?? nothing;
  }

  /** Goes on or back by an arrow key; false when the key means something else. */
  key({ key }: KeyboardEvent): boolean {
    const isRtl = this.host.matches(':dir(rtl)');
    const by = STEPS[key] ?? 0;
    if (this.#story === null || by === 0) return false;
    this.#go(this.#at + (isRtl && key.startsWith('Arrow') ? -by : by));
    return true;
  }

  readonly #go = (at: number): void => {
    if (this.#story?.steps[at] === undefined) return;
    this.#at = at;
    this.host.requestUpdate();
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};
