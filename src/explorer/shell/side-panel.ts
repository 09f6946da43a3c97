import { html, nothing, type TemplateResult } from 'lit';
import { entityView } from '../features/entity/view.js';
import type { View, ViewInput } from '../kit/view.js';
import { words } from '../core/words/words.js';
import '../features/opening/opening-panel.js';
import type { Parts } from '../kit/parts.js';

/** Beside a view: what is selected in it, else what it is about. */
export function sidePanel(
  { app, whole, shown }: ViewInput,
  parts: Parts,
  { introduces, compares }: Pick<View, 'introduces' | 'compares'>,
): TemplateResult | typeof nothing {
  const { sel, rel } = app.state;
  const isChosen = sel !== null || rel.length > 0;
  if (!isChosen && introduces !== true) return nothing;
  return html`<aside class="panel ${isChosen ? 'chosen' : ''}" aria-label=${words.panel}>
    ${
      isChosen
        ? chosen(app, parts, compares === true)
        : html`<mg-opening-panel .app=${app} .whole=${whole} .shown=${shown}></mg-opening-panel>`
    }
  </aside>`;
}

function chosen(
  app: ViewInput['app'],
  parts: Parts,
  compares: boolean,
): TemplateResult | typeof nothing {
  if (parts.want(entityView) === undefined) return nothing;
  return app.state.sel === null
    ? html`<mg-relation-panel .app=${app}></mg-relation-panel>`
    : html`<mg-entity-panel
        .app=${app}
        .entityId=${app.state.sel}
        .compares=${compares}
      ></mg-entity-panel>`;
}
