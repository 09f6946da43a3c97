import { html, nothing, type TemplateResult } from 'lit';
import type { Waiting } from '../../api/loading.js';
import type { Trouble } from '../../api/trouble.js';
import type { Fault } from '../request.js';
import type { Speech } from '../speech.js';

/** What keeps an answer from being shown, in words. */
export function troubleWords({ kind, detail }: Trouble, speech: Speech): string {
  if (kind === 'gone') return speech.trouble.gone(detail);
  if (kind === 'tooCostly') return speech.trouble.tooCostly;
  return kind === 'key' ? speech.embed.key : speech.embed.server;
}

export function trouble(given: Trouble, speech: Speech, again: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${troubleWords(given, speech)}</p>
    ${
      given.kind === 'server'
        ? html`<button class="button" part="button" @click=${again}>
            ${speech.trouble.again}
          </button>`
        : nothing
    }
  </div>`;
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
