import { html, svg, type TemplateResult } from 'lit';
import type { EntityKind } from '../../domain/kinds.js';
import { SHAPE_OF, symbolPath } from '../drawing/symbols.js';

const COLOURS: Readonly<Record<EntityKind, string>> = {
  ORGANISATION: 'var(--kind-organisation)',
  COUNTRY: 'var(--kind-country)',
  DIALOGUE: 'var(--kind-dialogue)',
  FRAMEWORK: 'var(--kind-framework)',
  PROJECT: 'var(--kind-project)',
  EVENT: 'var(--kind-event)',
  THEME: 'var(--kind-theme)',
  RESOURCE: 'var(--kind-resource)',
  PLACE: 'var(--kind-place)',
};

/**
 * The symbol of a kind, as in the drawing. Words stand beside it, so it is silent.
 * @param isPlain where colours stand for something else than kinds.
 */
export function kindSymbol(kind: EntityKind, size = 14, isPlain = false): TemplateResult {
  const path = symbolPath(SHAPE_OF[kind], 10, 10, kind === 'EVENT' ? 8 : 7.4);
  return html`<svg
    class="symbol"
    width=${size}
    height=${size}
    viewBox="0 0 20 20"
    aria-hidden="true"
  >
    ${svg`<path d=${path} fill=${isPlain ? 'var(--ink-2)' : COLOURS[kind]} fill-rule="evenodd" />`}
  </svg>`;
}
