import { html, nothing, type TemplateResult } from 'lit';
import type { EntityRef } from '../../core/documents/picture.js';
import type { Theme } from '../../drawing/palette.js';
import type { Speech } from '../speech.js';
import { icon } from './icon.js';
import { kindSymbol } from './kind-symbol.js';
import { links, type Links } from './links.js';

export interface Details {
  /** The entity chosen; null for a line of the drawing. */
  readonly entity: EntityRef | null;
  readonly links: Links;
  readonly theme: Theme;
  /** Where the explorer shows it. */
  readonly address: string;
  readonly close: () => void;
  /** Null when its links are there already. */
  readonly expand: (() => void) | null;
}

/** What is chosen in the drawing, with its links and their documents. */
export function details(given: Details, speech: Speech): TemplateResult {
  const { entity, theme, address, close, expand } = given;
  const { embed, kinds, relation } = speech;
  const n = given.links.rows.length;
  return html`<div class="details" part="card">
    <div class="top">
      <div>
        <h3 tabindex="-1" dir="auto">${entity?.name ?? relation.title(n)}</h3>
        ${
          entity === null
            ? nothing
            : html`<p class="meta kind">
                ${kindSymbol(entity.kind, theme)}${kinds[entity.kind]} · ${embed.links(n)}
              </p>`
        }
      </div>
      <button class="icon" part="button" aria-label=${embed.close} @click=${close}>
        ${icon('close')}
      </button>
    </div>
    ${links(given.links, speech)}
    ${
      entity === null
        ? nothing
        : html`<p class="acts">
            ${expand === null ? nothing : html`<button class="link" @click=${expand}>${embed.showLinks}</button>`}
            <a href=${address} target="_blank" rel="noopener"
              >${embed.openInExplorer}${icon('open', 15)}</a
            >
          </p>`
    }
  </div>`;
}
