import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../../fact/text/dates.js';
import type { App } from '../../core/app.js';
import { DIFFERENCES, type Difference } from '../../../domain/differences.js';
import { countDifferences } from '../../core/model/compare.js';
import { comparedDates } from '../../core/picture/load-comparison.js';
import { filterSubgraph, type Subgraph } from '../../core/picture/subgraph.js';
import { language, words } from '../../core/words/words.js';
import { differenceLine } from './difference-line.js';

/** Between two dates: how much is new, gone, changed and as before; each alone or with others. */
export function changeBar(app: App, whole: Subgraph): TemplateResult | typeof nothing {
  const dates = comparedDates(app.state);
  if (dates === null) return nothing;
  const [before, after] = dates.map((date) => dateInWords(date, language.tag));
  const { changes } = app.state;
  const counts = countDifferences(filterSubgraph(whole, { ...app.state, changes: [] }).relations);
  return html`<div class="changes" role="group" aria-label=${words.compared.filter}>
    <strong>${words.compared.title(before ?? '', after ?? '')}</strong>
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
          ${differenceLine(difference)} ${words.compared.differences[difference]}
          <span class="count">${counts[difference]}</span>
        </button>`,
    )}
    <button
      class="link"
      @click=${() => {
        app.change({ with: null, changes: [] });
      }}
    >
      ${words.compared.end}
    </button>
  </div>`;
}
