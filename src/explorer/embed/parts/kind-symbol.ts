import { html, svg, type TemplateResult } from 'lit';
import { PALETTES, type Theme } from '../../drawing/palette.js';
import { SHAPE_OF, symbolPath } from '../../drawing/symbols.js';
import type { EntityKind } from '../../../domain/kinds.js';

/** The symbol of a kind, as in the drawing. Words stand beside it, so it is silent. */
export function kindSymbol(kind: EntityKind, theme: Theme): TemplateResult {
  const path = symbolPath(SHAPE_OF[kind], 10, 10, kind === 'EVENT' ? 8 : 7.4);
  const colour = PALETTES[theme].kinds[kind];
  return html`<svg width="13" height="13" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d=${path} fill=${colour} fill-rule="evenodd" />`}
  </svg>`;
}
