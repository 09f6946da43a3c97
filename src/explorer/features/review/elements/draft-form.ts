import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { App } from '../../../core/app.js';
import { Trouble } from '../../../core/ask/trouble.js';
import { words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';
import type { Recorded, Refusal } from '../documents/recording.js';
import { fieldOf, type Draft, type Problems } from '../model/draft.js';
import { fieldStyles } from './field.styles.js';
import { formStyles } from './form.styles.js';

const NONE: Problems = new Map();

/** A form of the workbench: what is written, what is wrong with it, and what became of it. */
export abstract class DraftForm extends LitElement {
  static override styles = [shared, fieldStyles, formStyles];

  @property({ attribute: false }) app!: App;
  /** Whether what it records counts at once. */
  @property({ attribute: false }) decides = false;
  @state() protected draft: Draft = {};
  @state() protected problems: Problems = NONE;
  @state() private message = '';
  @state() private isBusy = false;

  /** The fields, in their order. */
  protected abstract fields(): TemplateResult;
  /** What is wrong, by the rules that the server has too. */
  protected abstract check(): Problems;
  /** Sends it; `dryRun` only asks what would come of it. */
  protected abstract send(dryRun: boolean): Promise<Recorded>;
  /** The names of its fields. */
  protected abstract readonly names: readonly string[];
  /** What is recorded, in words. */
  protected abstract get said(): string;
  /** Whether it can be tried without recording. */
  protected readonly canForesee: boolean = true;

  override render(): TemplateResult {
    const { form } = words.review;
    return html`<form
      novalidate
      aria-busy=${this.isBusy ? 'true' : 'false'}
      @submit=${this.#onSubmit}
    >
      ${this.fields()} ${this.#wrong()}
      <p class="message" role="status">${this.message}</p>
      <p class="acts">
        <button class="button primary" ?disabled=${this.isBusy}>
          ${this.decides ? form.send.record : form.send.propose}
        </button>
        ${
          this.canForesee
            ? html`<button
                type="button"
                class="button"
                ?disabled=${this.isBusy}
                @click=${() => void this.#submit(true)}
              >
                ${form.foresee}
              </button>`
            : nothing
        }
      </p>
    </form>`;
  }

  /** What concerns the whole form, else how many fields are wrong. */
  #wrong(): TemplateResult | typeof nothing {
    const { size } = this.problems;
    if (size === 0) return nothing;
    const told = this.problems.get('') ?? words.review.form.wrong(size);
    return html`<p class="wrong" role="alert">${told}</p>`;
  }

  protected set(field: string, value: string): void {
    this.draft = { ...this.draft, [field]: value };
    if (this.problems.has(field)) {
      this.problems = new Map([...this.problems].filter(([name]) => name !== field));
    }
    this.message = '';
  }

  /** What to do when it has been recorded: empty it, mostly. */
  protected recorded(): void {
    this.draft = {};
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#submit(false);
  };

  async #submit(dryRun: boolean): Promise<void> {
    if (this.isBusy) return;
    this.message = '';
    this.problems = this.check();
    if (this.problems.size > 0) {
      await this.#toFirstProblem();
      return;
    }
    this.isBusy = true;
    try {
      const [outcome] = (await this.send(dryRun)).outcomes;
      if (outcome !== undefined) await this.#tell(outcome, dryRun);
    } catch (error) {
      await this.#fail(error);
    } finally {
      this.isBusy = false;
    }
  }

  async #tell({ changed, refusal }: Recorded['outcomes'][number], dryRun: boolean): Promise<void> {
    if (refusal !== null) {
      await this.#refuse(refusal);
      return;
    }
    const { form } = words.review;
    if (dryRun) {
      this.message = changed ? form.wouldChange : form.wouldNot;
      return;
    }
    const done = this.decides ? form.recorded(this.said) : form.proposed(this.said);
    if (changed) this.recorded();
    this.message = changed ? done : form.same;
  }

  /** What the server refuses stands at its field. */
  async #refuse({ path, message }: Pick<Refusal, 'path' | 'message'>): Promise<void> {
    this.problems = new Map([[fieldOf(path ?? '', this.names), message]]);
    await this.#toFirstProblem();
  }

  async #fail(error: unknown): Promise<void> {
    if (error instanceof Trouble && error.refusal !== null) {
      const { path = null } = error.refusal;
      await this.#refuse({ path, message: error.message });
    } else {
      this.message = words.review.form.kept;
    }
  }

  async #toFirstProblem(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }
}
