import { html, nothing, type TemplateResult } from 'lit';
import type { RelationRow } from '../../core/picture/table-rows.js';
import type { Selection } from '../selection.js';
import type { Speech } from '../speech.js';
import { details, type Details } from './details.js';
import { links } from './links.js';

export interface Side extends Pick<Details, 'theme' | 'address' | 'close' | 'expand'> {
  readonly selection: Selection;
  readonly strongest: () => readonly RelationRow[];
  /** It stands in place of the drawing. */
  readonly isAlone: boolean;
  /** There is room for it only when something is chosen. */
  readonly needsChoice: boolean;
}

/** Beside, below or over the drawing: what is chosen, else the strongest links. */
export function side(given: Side, speech: Speech): TemplateResult | typeof nothing {
  const { selection, strongest, isAlone, needsChoice, ...rest } = given;
  const chosen = selection.rows();
  if (chosen === null && needsChoice) return nothing;
  const classes = isAlone ? 'side alone' : 'side';
  if (chosen === null) {
    return html`<div class=${classes} part="panel" tabindex="0" role="group" aria-labelledby="list">
      <h3 class="label" id="list">${speech.embed.strongest}</h3>
      ${links(selection.links(strongest()), speech)}
    </div>`;
  }
  const { entity, rows } = chosen;
  return html`<div
    class=${classes}
    part="panel"
    tabindex="0"
    role="group"
    aria-label=${entity?.name ?? speech.relation.title(rows.length)}
  >
    ${details({ ...rest, entity, links: selection.links(rows) }, speech)}
  </div>`;
}
