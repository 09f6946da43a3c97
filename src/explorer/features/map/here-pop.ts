import { html, type TemplateResult } from 'lit';
import { words } from '../../core/words/words.js';
import type { Target } from './targets.js';

interface Actions {
  readonly choose: (id: string) => void;
  /** Back to the map by a key, or away to something else. */
  readonly close: (isBack: boolean) => void;
}

/** Where several stand at one spot: all of them, to choose from. */
export function herePop({ entities }: Target, { choose, close }: Actions): TemplateResult {
  return html`<div
    class="pop"
    role="group"
    aria-label=${words.map.here(entities.length)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close(true);
    }}
    @focusout=${(event: FocusEvent) => {
      const next = event.relatedTarget;
      if (next instanceof Node && (event.currentTarget as Node).contains(next)) return;
      close(false);
    }}
  >
    ${entities.map(
      ({ id, name, kind }) =>
        html`<button
          class="bare"
          @click=${() => {
            choose(id);
          }}
        >
          <span class="meta">${words.kinds[kind]}</span> <span dir="auto">${name}</span>
        </button>`,
    )}
  </div>`;
}
