import { html, nothing, type TemplateResult } from 'lit';
import '../entity/entity-panel.js';
import type { ViewInput } from '../views/view.js';
import { words } from '../words/words.js';
import './opening-panel.js';
import './relation-panel.js';

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
