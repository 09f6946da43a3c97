import { html, type TemplateResult } from 'lit';
import { figureOf } from '../../fact/text/figure.js';
import { words } from '../core/words/words.js';

/** Sureness as a bar and a figure. */
export function confidenceBar(value: number): TemplateResult {
  const figure = figureOf(value);
  return html`<span class="confidence" title=${words.relation.confidence(figure)}>
    <svg width="36" height="4" viewBox="0 0 36 4" aria-hidden="true">
      <rect width="36" height="4" rx="2" fill="var(--hairline)" />
      <rect width=${Math.max(2, value * 36)} height="4" rx="2" fill="var(--ink-2)" />
    </svg>
    <span class="hidden">${words.table.columns.confidence}</span>
    ${figure}
  </span>`;
}
