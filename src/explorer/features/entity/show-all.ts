import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../core/words/words.js';

/** Under a list that shows only its beginning. */
export function showAll(
  shown: number,
  total: number,
  act: () => void,
): TemplateResult | typeof nothing {
  if (shown >= total) return nothing;
  return html`<button class="link all" @click=${act}>${words.entity.showAll(total)}</button>`;
}
