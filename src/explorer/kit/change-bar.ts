import { html, nothing, type TemplateResult } from 'lit';
import { DIFFERENCES, type Difference } from '../../domain/differences.js';
import { ONE_SIDE, sidesOf } from '../core/address/sides.js';
import type { App } from '../core/app.js';
import type { DifferenceCounts } from '../core/model/compare.js';
import { words } from '../core/words/words.js';
import { differenceSign } from './difference.js';
import { sidesInWords } from './sides-in-words.js';

interface Shown {
  readonly app: App;
  readonly counts: DifferenceCounts;
  /** How each is drawn in the view, where that is not its sign. */
  readonly drawn?: (difference: Difference) => TemplateResult;
}

/** Between two sides: how much is new, gone, changed and as before; each alone or with others. */
export function changeBar({ app, counts, drawn }: Shown): TemplateResult | typeof nothing {
  const sides = sidesOf(app.state);
  if (sides === null) return nothing;
  const { changes } = app.state;
  return html`<div class="changes" role="group" aria-label=${words.compared.filter}>
    <strong>${sidesInWords(sides)}</strong>
    ${DIFFERENCES.map(
      (difference) =>
        html`<button
          class="difference"
          aria-pressed=${changes.includes(difference) ? 'true' : 'false'}
          @click=${() => {
            const isOn = (one: Difference): boolean =>
              changes.includes(one) !== (one === difference);
            app.change({ changes: DIFFERENCES.filter(isOn) });
          }}
        >
          ${differenceSign(difference)} ${drawn?.(difference) ?? nothing}
          ${words.compared.differences[difference]}
          <span class="count">${counts[difference]}</span>
        </button>`,
    )}
    <button
      class="link"
      @click=${() => {
        app.change(ONE_SIDE);
      }}
    >
      ${words.compared.end}
    </button>
  </div>`;
}
