import { html, nothing, type TemplateResult } from 'lit';
import '../features/entity/entity-panel.js';
import type { ViewInput } from '../kit/view.js';
import { words } from '../core/words/words.js';
import '../features/opening/opening-panel.js';
import '../features/entity/relation-panel.js';

/** Beside a view: what is selected in it, else what it is about. */
export function sidePanel(
  { app, whole, shown }: ViewInput,
  introduces: boolean,
): TemplateResult | typeof nothing {
  const { sel, rel } = app.state;
  const isChosen = sel !== null || rel.length > 0;
  if (!isChosen && !introduces) return nothing;
  return html`<aside class="panel ${isChosen ? 'chosen' : ''}" aria-label=${words.panel}>
    ${
      isChosen
        ? chosen(app)
        : html`<mg-opening-panel .app=${app} .whole=${whole} .shown=${shown}></mg-opening-panel>`
    }
  </aside>`;
}

function chosen(app: ViewInput['app']): TemplateResult {
  return app.state.sel === null
    ? html`<mg-relation-panel .app=${app}></mg-relation-panel>`
    : html`<mg-entity-panel .app=${app} .entityId=${app.state.sel}></mg-entity-panel>`;
}
