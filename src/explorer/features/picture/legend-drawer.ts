import { html, nothing, type TemplateResult } from 'lit';
import { countLegend, type Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';
import './legend.js';

/** Whether the legend is open, where it is a drawer. */
export interface Drawer {
  readonly isOpen: boolean;
  readonly set: (isOpen: boolean) => void;
}

interface Filtered {
  readonly app: App;
  readonly whole: Subgraph;
  readonly shown: Subgraph;
}

/** What a picture is filtered by; on narrower screens also what opens the legend, and what the panel has no room for. */
export function filterBar({ app, whole, shown }: Filtered, drawer: Drawer): TemplateResult {
  const { nodes, relations } = shown;
  return html`<div class="bar">
      <button
        class="button filters"
        aria-expanded=${drawer.isOpen ? 'true' : 'false'}
        aria-controls="legend"
        @click=${() => {
          drawer.set(!drawer.isOpen);
        }}
      >
        ${icon('filter')} ${words.filters.title}
      </button>
      <span class="meta"
        >${words.picture.entities(nodes.length)}, ${words.picture.relations(relations.length)}</span
      >
    </div>
    <mg-facet-chips .app=${app} .traits=${whole.traits}></mg-facet-chips>`;
}

let areFacetsHere = false;

/** They come after the picture; when they do not, the next change asks again. */
function bringFacets(): void {
  if (areFacetsHere) return;
  areFacetsHere = true;
  import('./picture-facets.js').catch(() => {
    areFacetsHere = false;
  });
}

/** The legend: at the side, in a drawer or in a sheet, as wide as the screen is. */
export function legendDrawer(app: App, whole: Subgraph, drawer: Drawer): TemplateResult {
  const close = (): void => {
    drawer.set(false);
  };
  const { kinds, groups, types } = countLegend(whole, app.state);
  bringFacets();
  return html`
    <aside
      id="legend"
      class="rail ${drawer.isOpen ? 'open' : ''}"
      aria-label=${words.filters.title}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
      }}
    >
      <mg-picture-facets .app=${app} .whole=${whole}></mg-picture-facets>
      <mg-legend .app=${app} .kinds=${kinds} .groups=${groups} .types=${types}></mg-legend>
    </aside>
    ${drawer.isOpen ? html`<div class="shade" @click=${close}></div>` : nothing}
  `;
}
