import { html, type TemplateResult } from 'lit';
import type { FoundPath } from './documents.js';
import { figureOf } from '../../../fact/text/figure.js';
import type { App } from '../../core/app.js';
import { words } from '../../core/words/words.js';

/** Below this sureness a step is called weak. */
const WEAK = 0.7;

/** The paths found, in their order, to choose one from. */
export function pathList(app: App, paths: readonly FoundPath[], chosen: number): TemplateResult {
  return html`<h2 class="label">${words.paths.found(paths.length)}</h2>
    <ul class="list">
      ${paths.map((path, at) => {
        const between = path.nodes.slice(1, -1).map(({ shortName }) => shortName);
        const isWeak = path.weakestConfidence < WEAK;
        return html`<li>
          <button
            aria-current=${at === chosen ? 'true' : 'false'}
            @click=${() => {
              app.change({ path: at + 1 });
            }}
          >
            <span class="meta">${words.paths.steps(path.length)}</span>
            <span class="meta weakest ${isWeak ? 'weak' : ''}"
              ><span class=${at === 0 ? '' : 'hidden'}>${words.paths.weakest}</span>
              ${figureOf(path.weakestConfidence)}</span
            >
            <span class="names" dir="auto"
              >${between.length === 0 ? words.paths.straight : between.join(', ')}</span
            >
          </button>
        </li>`;
      })}
    </ul>
    <p class="order">${words.paths.order}</p>`;
}
