import { html, nothing, type TemplateResult } from 'lit';
import type { Waiting } from '../core/ask/patience.js';
import type { Pages } from '../core/ask/pages.js';
import { mayPass, type Trouble } from '../core/ask/trouble.js';
import { words } from '../core/words/words.js';

type PagesLike = Pick<Pages<unknown>, 'moreTrouble' | 'more'>;

/** What keeps an answer from being shown, and what can be done about it. */
export function troubleNote(trouble: Trouble, again: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${troubleWords(trouble)}</p>
    ${
      mayPass(trouble)
        ? html`<button class="button" @click=${again}>${words.trouble.again}</button>`
        : nothing
    }
  </div>`;
}

/** Says that the next page of a list did not come. */
export function pageNote({ moreTrouble, more }: PagesLike): TemplateResult | typeof nothing {
  return moreTrouble === null ? nothing : troubleNote(moreTrouble, more);
}

/** The same in words. */
export function troubleWords({ kind, detail }: Trouble): string {
  if (kind === 'gone') return words.trouble.gone(detail);
  if (kind === 'tooCostly') return words.trouble.tooCostly;
  if (kind === 'busy') return words.trouble.busy;
  return kind === 'key' ? words.key.title : words.trouble.server;
}

/** Says that something is loading, but only to those who have waited. */
export function waitingNote(waiting: Waiting): TemplateResult | typeof nothing {
  if (waiting === 'no' || waiting === 'silent') return nothing;
  const said = waiting === 'still' ? words.trouble.stillLoading : words.trouble.loading;
  return html`<p class="waiting quiet" role="status">${said}</p>`;
}
