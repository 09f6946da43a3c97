import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../../core/app.js';
import { MOST, type Board } from '../../../core/board/board.js';
import { words } from '../../../core/words/words.js';
import { icon } from '../../../kit/icon.js';
import type { Desk, DeskFault } from '../model/desk.js';

/** Why there is no board, or why it is not kept. */
export function faultWords(fault: DeskFault | null): TemplateResult | typeof nothing {
  if (fault === null) return nothing;
  return html`<p class="fault" role="alert">${sayFault(fault)}</p>`;
}

function sayFault(fault: DeskFault): string {
  const say = words.boards.fault;
  if (typeof fault === 'string') return say[fault];
  const { reason, where } = fault;
  return reason === 'wrong' || reason === 'tooMuch' ? say[reason](where) : say[reason];
}

/** Above a board: its title, and what can be done with all of it. */
export function boardHead(app: App, desk: Desk, board: Board): TemplateResult {
  const { boards } = words;
  const { isEditing, key } = desk;
  return html`<header class="head">
    <a
      class="icon"
      href=${app.href({ board: null, step: 1 })}
      aria-label=${boards.all}
      title=${boards.all}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        desk.close(app);
      }}
      >${icon('back')}</a
    >
    ${
      isEditing
        ? html`<input
            class="title"
            aria-label=${boards.title}
            maxlength=${MOST.title}
            dir="auto"
            .value=${board.title}
            @change=${({ target }: Event) => {
              desk.rename((target as HTMLInputElement).value);
            }}
          />`
        : html`<h1 dir="auto">${board.title === '' ? boards.untitled : board.title}</h1>`
    }
    ${key === null || desk.fault !== null ? nothing : html`<span class="meta saved">${boards.saved}</span>`}
    ${
      key === null
        ? button(boards.keep, '', () => {
            desk.take(app, board);
          })
        : button(isEditing ? boards.show : boards.edit, '', () => {
            desk.edits(!isEditing);
          })
    }
    <button
      class="button primary"
      @click=${(event: Event) => {
        desk.capture();
        event.target?.dispatchEvent(new Event('open-share', { bubbles: true, composed: true }));
      }}
    >
      ${boards.share}
    </button>
  </header>`;
}

function button(label: string, look: string, act: () => void): TemplateResult {
  return html`<button class="button ${look}" @click=${act}>${label}</button>`;
}
