import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import { MAP_MEASURES, type MapMeasure } from '../../core/address/map-measures.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { words } from '../../core/words/words.js';
import { subjectsOf } from './measures.js';

/** What the map shows, in words: of which subjects. */
export function titleOf(measure: MapMeasure, app: App, nodes: readonly EntityRef[]): string {
  const [first, ...others] = subjectsOf(app.state);
  const name = nodes.find(({ id }) => id === first)?.shortName;
  return words.map.titles[measure](
    name === undefined ? null : words.map.subjects(name, others.length),
  );
}

/** The title, what the colours stand for, and whether the map or its table is shown. */
export function mapHead(
  app: App,
  measure: MapMeasure,
  { title, note }: { readonly title: string; readonly note: string },
): TemplateResult {
  return html`<div class="head">
      <div>
        <h1 dir="auto">${title}</h1>
        <p class="meta">${note}</p>
      </div>
      <div class="choice" role="group" aria-label=${words.views.map}>
        ${(['map', 'table'] as const).map(
          (as) =>
            html`<button
              aria-pressed=${app.state.as === as ? 'true' : 'false'}
              @click=${() => {
                app.change({ as });
              }}
            >
              ${words.map.as[as]}
            </button>`,
        )}
      </div>
    </div>
    <div class="chips" role="group" aria-label=${words.map.shows}>
      ${MAP_MEASURES.map(
        (by) =>
          html`<button
            aria-pressed=${by === measure ? 'true' : 'false'}
            @click=${() => {
              app.change({ by });
            }}
          >
            ${words.map.by[by]}
          </button>`,
      )}
    </div>
    ${measure === 'money' ? html`<p class="meta about">${words.map.projectMoney}</p>` : nothing}`;
}
