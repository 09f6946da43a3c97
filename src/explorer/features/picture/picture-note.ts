import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import { dateInWords } from '../../../fact/text/dates.js';
import { isUndated } from '../../core/model/period.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { language, words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import { NO_FILTERS } from '../../core/address/state.js';

/** Why a picture is empty, or does not show all there is. */
export function pictureNote(
  app: App,
  whole: LoadedPicture,
  shown: Subgraph & { readonly hidden: number },
): TemplateResult | typeof nothing {
  const reasons = [
    filteredOut(app, shown),
    noneDated(app, whole),
    none(app, whole),
    cutShort(app, whole),
  ];
  return reasons.find((reason) => reason !== null) ?? nothing;
}

function filteredOut(
  app: App,
  { relations, hidden }: Subgraph & { readonly hidden: number },
): TemplateResult | null {
  if (relations.length > 0 || hidden === 0) return null;
  return note(words.trouble.filtered(hidden), words.filters.clear, () => {
    app.change(NO_FILTERS);
  });
}

function noneDated({ state: { on } }: App, { relations }: Subgraph): TemplateResult | null {
  if (on === null || relations.some((relation) => !isUndated(relation))) return null;
  return note(words.trouble.date(dateInWords(on, language.tag), relations.length));
}

function none({ state: { of } }: App, { nodes, relations }: Subgraph): TemplateResult | null {
  const name = nodes.find(({ id }) => id === of[0])?.name;
  if (relations.length > 0 || name === undefined) return null;
  return note(words.entity.noRelations(name));
}

function cutShort(app: App, { nodes, total, truncated }: LoadedPicture): TemplateResult | null {
  // The graph itself says how much of it is drawn.
  if (!truncated || app.state.view === 'graph') return null;
  const said = words.trouble.truncated(nodes.length, total);
  if (app.state.view === 'table') return note(said);
  return note(said, words.trouble.seeTable, () => {
    app.change({ view: 'table' });
  });
}

function note(said: string, label?: string, act?: () => void): TemplateResult {
  return html`<div class="note" role="status">
    <span>${said}</span>
    ${label === undefined ? nothing : html`<button class="link" @click=${act}>${label}</button>`}
  </div>`;
}
