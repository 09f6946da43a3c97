import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../../../core/app.js';
import { MOST, type Board, type BoardStep } from '../../../core/board/board.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { words } from '../../../core/words/words.js';
import { icon } from '../../../kit/icon.js';
import { shared } from '../../../kit/styles/shared.js';
import type { Desk } from '../model/desk.js';
import { changeArrow, changeNote, toggled, withoutArrow, withoutNote } from '../model/edit-step.js';
import { moveStep, removeStep, repeatStep } from '../model/edit-steps.js';
import { arrowFields } from './arrow-fields.js';
import { stepPanelStyles } from './step-panel.styles.js';

type Edit = (step: BoardStep) => BoardStep;

/** What is on a step, as fields: its words, notes, arrows, and who stands out. */
@customElement('mg-step-panel')
export class StepPanel extends LitElement {
  static override styles = [shared, stepPanelStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) board!: Board;
  @property({ attribute: false }) step!: BoardStep;
  @property({ attribute: false }) nodes: readonly EntityRef[] = [];
  /** The entity selected in the drawing. */
  @property({ attribute: false }) entity: string | null = null;

  /** To the text of a note. */
  focusNote(id: string): void {
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLElement>(`#note-${id}`);
      field?.scrollIntoView({ block: 'nearest' });
      field?.focus();
    });
  }

  override render(): TemplateResult {
    const { step } = words.boards;
    return html`<h2 class="label">${step.steps}</h2>
      <ol class="steps">
        ${this.board.steps.map((one, at) => this.#stepButton(one, at + 1))}
      </ol>
      ${this.#stepTools()}
      ${this.#text('step-title', step.title, this.step.title, MOST.title, (title) => ({ title }))}
      ${this.#text('step-caption', step.caption, this.step.caption, MOST.text, (caption) => ({
        caption,
      }))}
      <p class="meta">${step.marks}</p>
      <p class="meta">${step.follows}</p>
      ${this.#notes()}
      <h2 class="label">${step.arrows}</h2>
      ${this.step.arrows.length === 0 ? html`<p class="quiet">${step.noArrows}</p>` : nothing}
      ${this.step.arrows.map((arrow) =>
        arrowFields(arrow, this.step, this.nodes, {
          change: (change) => {
            this.#do(changeArrow(arrow.id, change));
          },
          remove: () => {
            this.#do(withoutArrow(arrow.id));
          },
        }),
      )}
      ${this.#emphasis()}`;
  }

  #do(edit: Edit): void {
    this.desk.do(this.app, edit);
  }

  #stepButton({ title }: BoardStep, number: number): TemplateResult {
    const isShown = number === this.desk.number;
    return html`<li>
      <button
        class="bare"
        dir="auto"
        aria-current=${isShown ? 'step' : 'false'}
        @click=${() => {
          this.desk.go(this.app, number);
        }}
      >
        ${number}. ${words.boards.step.name(number, title)}
      </button>
    </li>`;
  }

  #stepTools(): TemplateResult {
    const { step } = words.boards;
    const { number } = this.desk;
    const count = this.board.steps.length;
    const to = (change: (board: Board) => Board, next: number): void => {
      this.desk.capture();
      this.desk.doAll(this.app, change);
      this.desk.go(this.app, next);
    };
    const tool = (label: string, isPossible: boolean, act: () => void): TemplateResult =>
      html`<button class="link" ?disabled=${!isPossible} @click=${act}>${label}</button>`;
    return html`<div class="tools">
      <button
        class="button"
        ?disabled=${count >= MOST.steps}
        @click=${() => {
          to(repeatStep(number), number + 1);
        }}
      >
        ${icon('plus', 16)} ${step.add}
      </button>
      ${tool(step.earlier, number > 1, () => {
        to(moveStep(number, number - 1), number - 1);
      })}
      ${tool(step.later, number < count, () => {
        to(moveStep(number, number + 1), number + 1);
      })}
      ${tool(step.remove, count > 1, () => {
        to(removeStep(number), Math.min(number, count - 1));
      })}
    </div>`;
  }

  #text(
    id: string,
    label: string,
    value: string,
    most: number,
    change: (text: string) => Partial<BoardStep>,
  ): TemplateResult {
    const onChange = ({ target }: Event): void => {
      const text = (target as HTMLInputElement).value;
      this.#do((step) => ({ ...step, ...change(text) }));
    };
    return html`<label class="label" for=${id}>${label}</label> ${
        most === MOST.title
          ? html`<input
              id=${id}
              maxlength=${most}
              dir="auto"
              .value=${value}
              @change=${onChange}
            />`
          : html`<textarea
              id=${id}
              rows="4"
              maxlength=${most}
              dir="auto"
              .value=${value}
              @change=${onChange}
            ></textarea>`
      }`;
  }

  #notes(): TemplateResult {
    const { step } = words.boards;
    const { notes } = this.step;
    return html`<h2 class="label">${step.notes}</h2>
      ${notes.length === 0 ? html`<p class="quiet">${step.noNotes}</p>` : nothing}
      ${notes.map(
        ({ id, text }, at) =>
          html`<div class="row">
            <textarea
              id="note-${id}"
              rows="3"
              aria-label=${step.note(at + 1)}
              placeholder=${step.note(at + 1)}
              maxlength=${MOST.text}
              dir="auto"
              .value=${text}
              @change=${({ target }: Event) => {
                this.#do(changeNote(id, { text: (target as HTMLTextAreaElement).value }));
              }}
            ></textarea>
            <button
              class="icon"
              aria-label=${step.removeNote(at + 1)}
              title=${step.removeNote(at + 1)}
              @click=${() => {
                this.#do(withoutNote(id));
              }}
            >
              ${icon('close', 16)}
            </button>
          </div>`,
      )}`;
  }

  #emphasis(): TemplateResult {
    const { step } = words.boards;
    const { emphasis, pinned } = this.step;
    const { entity } = this;
    const nameOf = (id: string): string =>
      this.nodes.find((node) => node.id === id)?.name ?? step.gone(id);
    const flip = (list: 'emphasis' | 'pinned', id: string, label: string): TemplateResult =>
      html`<button
        class="button"
        @click=${() => {
          this.#do(toggled(list, id));
        }}
      >
        ${label}
      </button>`;
    const others = emphasis.filter((id) => id !== entity);
    return html`<h2 class="label">${step.emphasis}</h2>
      ${entity === null ? html`<p class="meta">${step.emphasisHint}</p>` : nothing}
      ${
        entity === null
          ? nothing
          : html`<div class="chosen">
              ${flip(
                'emphasis',
                entity,
                emphasis.includes(entity)
                  ? step.calm(nameOf(entity))
                  : step.emphasise(nameOf(entity)),
              )}
              ${flip(
                'pinned',
                entity,
                pinned.includes(entity) ? step.unpin(nameOf(entity)) : step.pin(nameOf(entity)),
              )}
            </div>`
      }
      <ul class="chosen">
        ${others.map((id) => html`<li>${flip('emphasis', id, step.calm(nameOf(id)))}</li>`)}
      </ul>`;
  }
}
