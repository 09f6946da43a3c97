import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../../core/app.js';
import { words } from '../../../core/words/words.js';
import { kindSymbol } from '../../../kit/kind-symbol.js';
import type { Candidate } from '../documents/queues.js';
import type { Line, Side } from '../model/compare.js';

/** How many neighbours are written out. */
const MOST = 8;

/** One of two entities that are compared; what both have is marked. */
export function sideColumn(
  app: App,
  title: string,
  entity: Candidate | null,
  side: Side | null,
): TemplateResult {
  const { compare } = words.review;
  if (entity === null || side === null) {
    return html`<section aria-label=${title}>
      <h3 class="label">${title}</h3>
      <p>${compare.gone}</p>
    </section>`;
  }
  return html`<section aria-label=${title}>
    <h3 class="label">${title}</h3>
    <p class="name">${kindSymbol(entity.kind)}<strong dir="auto">${entity.name}</strong></p>
    <p class="meta"><code class="codes">${entity.id}</code></p>
    ${entity.description === null ? nothing : html`<p dir="auto">${entity.description}</p>`}
    <h4>${compare.names}</h4>
    ${lines(side.names)}
    <h4>${compare.codes}</h4>
    ${side.codes.length === 0 ? html`<p class="meta">${compare.noCodes}</p>` : html`<div class="codes">${lines(side.codes)}</div>`}
    ${
      entity.website === null
        ? nothing
        : html`<h4>${compare.website}</h4>
            <p>
              <a href=${entity.website} target="_blank" rel="noopener noreferrer"
                >${entity.website}</a
              >
            </p>`
    }
    <h4>${compare.neighbours(side.relations)}</h4>
    ${lines(side.neighbours.slice(0, MOST))}
    ${
      side.relations > MOST && side.neighbours.length > MOST
        ? html`<p class="meta">${compare.more(side.relations - MOST)}</p>`
        : nothing
    }
    <p>
      <a href=${app.href({ view: 'entity', of: [entity.id] })} target="_blank">${compare.open}</a>
    </p>
  </section>`;
}

function lines(all: readonly Line[]): TemplateResult {
  return html`<ul>
    ${all.map(
      ({ text, isShared }) =>
        html`<li class=${isShared ? 'both' : ''}>
          <span dir="auto">${text}</span>
          ${isShared ? html`<span class="hidden">, ${words.review.compare.both}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
