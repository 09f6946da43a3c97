import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../core/address/part.js';
import type { Store } from '../core/address/store.js';
import { words } from '../core/words/words.js';
import { icon } from '../kit/icon.js';

/** Names what of the address could not be used. */
export function addressFaults(store: Store): TemplateResult | typeof nothing {
  if (store.faults.length === 0) return nothing;
  return html`<div class="note faults" role="alert">
    <p>${words.trouble.badAddress} ${store.faults.map(inWords).join('; ')}.</p>
    <button
      class="icon"
      aria-label=${words.trouble.close}
      @click=${() => {
        store.dismissFaults();
      }}
    >
      ${icon('close', 16)}
    </button>
  </div>`;
}

function inWords({ words: name, value }: Fault): string {
  return words.faults[name](value);
}
