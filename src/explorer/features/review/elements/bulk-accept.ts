import { inParts } from '../../../core/model/in-parts.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { App } from '../../../core/app.js';
import { Trouble } from '../../../core/ask/trouble.js';
import { words } from '../../../core/words/words.js';
import '../../../kit/menu-chip.js';
import type { MenuChip } from '../../../kit/menu-chip.js';
import { shared } from '../../../kit/styles/shared.js';
import type { Command } from '../model/command.js';
import { AT_ONCE } from '../model/send-command.js';
import { outbox } from '../model/session.js';
import { likeliestAnswers, proposalIds } from '../model/waiting.js';
import { fieldStyles } from './field.styles.js';

/** What would be accepted, counted before anything is. */
interface Counted {
  readonly least: number;
  readonly commands: readonly Command[];
  readonly size: number;
}

/** Accepts all from a score on: says how many first, and can be taken back as one. */
@customElement('mg-bulk-accept')
export class BulkAccept extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 12px;
        inline-size: min(300px, 80vw);
        padding: 8px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) queue: 'proposals' | 'matches' = 'proposals';
  @property({ attribute: false }) reason = '';
  @state() private counted: Counted | null = null;
  @state() private problem = '';
  @query('input') private input!: HTMLInputElement;
  @query('mg-menu-chip') private chip!: MenuChip;

  override render(): TemplateResult {
    const { bulk } = words.review;
    return html`<mg-menu-chip .label=${bulk.title}>
      <form @submit=${this.#onSubmit}>
        <label class="field"
          ><span>${bulk.score}</span>
          <input
            inputmode="decimal"
            autocomplete="off"
            value="0.9"
            aria-invalid=${this.problem === '' ? 'false' : 'true'}
            @input=${() => {
              this.counted = null;
              this.problem = '';
            }}
          />
        </label>
        ${this.problem === '' ? nothing : html`<p class="wrong" role="alert">${this.problem}</p>`}
        ${this.counted === null ? nothing : html`<p role="status">${this.#question(this.counted)}</p>`}
        <p class="acts">${this.#buttons()}</p>
      </form>
    </mg-menu-chip>`;
  }

  #question({ size, least }: Counted): string {
    const { bulk } = words.review;
    return size === 0 ? bulk.none : bulk.ask[this.queue](size, String(least));
  }

  #buttons(): TemplateResult {
    const { bulk } = words.review;
    const { counted } = this;
    if (counted === null || counted.size === 0) {
      return html`<button class="button">${bulk.count}</button>`;
    }
    return html`<button class="button primary">${bulk.accept(counted.size)}</button>
      <button type="button" class="button" @click=${this.#leave}>${bulk.cancel}</button>`;
  }

  readonly #leave = (): void => {
    this.counted = null;
    this.chip.close();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.counted === null || this.counted.size === 0) void this.#count();
    else this.#accept(this.counted);
  };

  async #count(): Promise<void> {
    const least = Number(this.input.value.trim().replace(',', '.'));
    if (this.input.value.trim() === '' || !(least >= 0 && least <= 1)) {
      this.problem = words.review.bulk.wrong;
      return;
    }
    try {
      const score = Math.max(least, this.app.state.score);
      const [size, commands] = await this.#commands(score);
      this.counted = { least: score, commands, size };
    } catch (error) {
      this.problem = error instanceof Trouble ? words.trouble.server : String(error);
    }
  }

  async #commands(score: number): Promise<[number, Command[]]> {
    const { kinds, cites, says } = this.app.state;
    if (this.queue === 'matches') {
      const answers = await likeliestAnswers(score);
      return [
        answers.length,
        inParts(answers, AT_ONCE).map((part) => ({ does: 'answer', answers: part })),
      ];
    }
    const ids = await proposalIds({ kinds, cites, says, score });
    const commands = inParts(ids, AT_ONCE).map((part): Command => ({
      does: 'review',
      ids: part,
      decision: 'ACCEPT',
    }));
    return [ids.length, commands];
  }

  #accept({ size, least, commands }: Counted): void {
    if (this.reason.trim() === '') {
      this.problem = words.review.noReason;
      return;
    }
    const label = words.review.bulk.done[this.queue](size, String(least));
    const act = crypto.getRandomValues(new Uint32Array(2)).join('-');
    const last = commands
      .map((command) => outbox.decide(command, label, this.reason.trim(), act))
      .at(-1);
    this.#leave();
    const onSettled = ({ detail }: Event & { detail?: { id: string } }): void => {
      if (detail?.id !== last?.id) return;
      outbox.removeEventListener('settled', onSettled);
      this.dispatchEvent(new Event('bulk-decided'));
    };
    outbox.addEventListener('settled', onSettled);
  }
}
