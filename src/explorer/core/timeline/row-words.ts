import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineRow } from './timeline-rows.js';

/** "has member Austria", "Rabat Process established"; the name as given, or as `name` shows it. */
export function rowWords(
  { tie, moment, name }: TimelineRow,
  shown: TemplateResult = html`<span dir="auto">${name}</span>`,
): TemplateResult {
  return html`${tie === '' ? nothing : html`<span class="quiet">${tie}</span> `}${shown}${
    moment === '' ? nothing : html` <span class="quiet">${moment}</span>`
  }`;
}
