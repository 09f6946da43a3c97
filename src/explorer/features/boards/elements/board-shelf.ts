import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../../core/app.js';
import { pictureOfView } from '../../../core/board/step-state.js';
import { words } from '../../../core/words/words.js';
import { shelf, type Kept } from '../model/shelf.js';
import { fileInput } from './file-input.js';

export interface ShelfActs {
  readonly begin: () => void;
  readonly open: (file: Blob) => void;
  /** After one was deleted. */
  readonly changed: () => void;
}

/** The boards of this browser, and the ways to another one. */
export function boardShelf(app: App, acts: ShelfActs): TemplateResult {
  const { boards } = words;
  const kept = shelf.list();
  return html`<div class="shelf">
    <h1>${words.views.boards}</h1>
    <p>${boards.lede}</p>
    <div class="ways">
      <button class="button primary" @click=${acts.begin}>${boards.create}</button>
      ${fileInput(acts.open)}
    </div>
    <p class="meta">${boards.drop}</p>
    <h2 class="label">${boards.kept}</h2>
    ${
      kept.length === 0
        ? html`<p class="quiet">${boards.none}</p>`
        : html`<ul class="kept">
            ${kept.map((one) => row(app, one, acts.changed))}
          </ul>`
    }
  </div>`;
}

function row(app: App, { key, board }: Kept, changed: () => void): TemplateResult {
  const { boards } = words;
  const title = board.title === '' ? boards.untitled : board.title;
  const first = board.steps[0];
  const view = { ...pictureOfView(first?.view ?? ''), view: 'board', board: key, step: 1 };
  return html`<li>
    <a
      href=${app.href(view)}
      dir="auto"
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        app.change({ ...view, sel: null, rel: [] }, 'push');
      }}
      >${title}</a
    >
    <span class="meta">${board.steps.length > 1 ? boards.steps(board.steps.length) : nothing}</span>
    <button
      class="link"
      aria-label="${boards.remove}: ${title}"
      @click=${() => {
        if (!confirm(boards.reallyRemove(title))) return;
        shelf.remove(key);
        changed();
      }}
    >
      ${boards.remove}
    </button>
  </li>`;
}
