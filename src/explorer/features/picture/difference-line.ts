import { html, svg, type TemplateResult } from 'lit';
import type { Difference } from '../../../domain/differences.js';

/** A line as the graph draws what is new, gone, changed or as before. */
export function differenceLine(difference: Difference): TemplateResult {
  const dash = difference === 'gone' ? '9 4' : '';
  const width = difference === 'same' ? 1.2 : 2.4;
  return html`<svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
    ${svg`<path d="M0 4h22" stroke="var(--difference-${difference})" stroke-width=${width} stroke-dasharray=${dash} />`}
  </svg>`;
}
