import { html, nothing, type TemplateResult } from 'lit';
import type { Loading } from '../../core/ask/loading.js';
import type { Waiting } from '../../core/ask/patience.js';
import { mayPass, type Trouble } from '../../core/ask/trouble.js';
import type { MissingDrawing } from '../../drawing/missing-drawing.js';
import type { LoadedGraph } from '../load-graph.js';
import type { Fault } from '../../core/address/graph-request.js';
import type { ShownGraph } from '../shown-graph.js';
import type { Speech } from '../speech.js';

/** What keeps an answer from being shown, in words. */
export function troubleWords({ kind, detail }: Trouble, speech: Speech): string {
  if (kind === 'gone') return speech.trouble.gone(detail);
  if (kind === 'tooCostly') return speech.trouble.tooCostly;
  if (kind === 'busy') return speech.trouble.busy;
  return kind === 'key' ? speech.embed.key : speech.embed.server;
}

export function trouble(given: Trouble, speech: Speech, again: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${troubleWords(given, speech)}</p>
    ${
      mayPass(given)
        ? html`<button class="button" part="button" @click=${again}>
            ${speech.trouble.again}
          </button>`
        : nothing
    }
  </div>`;
}

/** Why there is only the list; what was lost can be drawn again. */
export function missingNote(
  { why, drawAgain }: MissingDrawing,
  { embed, trouble: words }: Speech,
): TemplateResult | typeof nothing {
  if (why === null) return nothing;
  return html`<p class="fault" role="status">
    ${embed[why]}
    ${
      why === 'lostWebgl'
        ? html`<button class="link" part="button" @click=${drawAgain}>${words.drawAgain}</button>`
        : nothing
    }
  </p>`;
}

/** Says that something is loading, but only to those who have waited. */
export function waiting(given: Waiting, speech: Speech): TemplateResult | typeof nothing {
  if (given === 'no' || given === 'silent') return nothing;
  const said = given === 'still' ? speech.trouble.stillLoading : speech.trouble.loading;
  return html`<p class="note" role="status">${said}</p>`;
}

/** Attributes that could not be used: whoever made the page should see which. */
export function faultsInWords(faults: readonly Fault[], speech: Speech): string {
  const { embed, faults: words } = speech;
  const said = faults.map(({ words: name, value }) =>
    name === 'badLimit' || name === 'badType' ? embed[name](value) : words[name](value),
  );
  return `${embed.badAttribute} ${said.join('; ')}.`;
}

/** Why there is no picture; null when there is one. */
export function noPicture(
  loading: Loading<LoadedGraph>,
  of: readonly string[],
  speech: Speech,
): TemplateResult | null {
  if (of.length === 0) return html`<p class="note">${speech.embed.none}</p>`;
  if (loading.value !== undefined) return null;
  if (loading.trouble === null) return html`${waiting(loading.waiting, speech)}`;
  return trouble(loading.trouble, speech, () => {
    loading.again();
  });
}

/** Why a picture has no lines; null when it has some. */
export function emptyNote(
  { relations }: LoadedGraph,
  shown: ShownGraph,
  { embed }: Speech,
): string | null {
  if (shown.relations.length > 0) return null;
  return relations.length === 0 ? embed.noRelations : embed.hidden(shown.hidden);
}
