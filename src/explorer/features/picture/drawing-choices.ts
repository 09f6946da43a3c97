import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { communityColour, OWN_COLOURS } from '../../drawing/palette.js';
import { canMeasure, type Community } from '../../core/picture/analysis.js';
import { MEASURE_NAMES, type NetworkMeasure } from '../../../domain/measures.js';
import { FOLDS, LAYOUTS, type Layout } from '../../core/address/parts/picture.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import { legendStyles } from './legend.styles.js';
import { media } from '../../kit/media.js';

const COLOURS = ['KIND', 'COMMUNITY'] as const;

/** By what symbols stand for several; several ways together have been put together in the graph. */
function foldInWords(by: string): string {
  const known = FOLDS.find((one) => one === by);
  if (known !== undefined) return words.menu.groupBy[known];
  return by === '' ? words.menu.noFold : words.menu.own;
}

/** What sizes and colours of symbols stand for. */
@customElement('mg-drawing-choices')
export class DrawingChoices extends LitElement {
  static override styles = [
    shared,
    legendStyles,
    css`
      :host {
        padding: 0;
        margin-block-start: 24px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  readonly #media = media(this);

  override render(): TemplateResult {
    const { state } = this.app;
    const can = canMeasure(state);
    const chosen = state.fold.join(',');
    const isOwn = foldInWords(chosen) === words.menu.own;
    return html`
      <section>
        <label class="label" for="layout">${words.drawing.layout}</label>
        <select id="layout" @change=${this.#onLayout}>
          ${LAYOUTS.map(
            (layout) =>
              html`<option value=${layout} ?selected=${layout === state.layout}>
                ${words.drawing.layouts[layout]}
              </option>`,
          )}
        </select>
        <p class="hint">${words.drawing.arrangements[state.layout]}</p>
      </section>
      <section>
        <label class="label" for="fold">${words.menu.fold}</label>
        <select id="fold" @change=${this.#onFold}>
          ${['', ...FOLDS, ...(isOwn ? [chosen] : [])].map(
            (by) =>
              html`<option value=${by} ?selected=${by === chosen}>${foldInWords(by)}</option>`,
          )}
        </select>
        <p class="hint">${words.menu.foldHint}</p>
      </section>
      <section>
        <label class="label" for="size">${words.drawing.size}</label>
        <select id="size" ?disabled=${!can} @change=${this.#onSize}>
          ${MEASURE_NAMES.map(
            (measure) =>
              html`<option value=${measure} ?selected=${measure === (can ? state.size : 'DEGREE')}>
                ${words.drawing.measures[measure]}
              </option>`,
          )}
        </select>
        <p class="hint">
          ${can ? words.drawing.meanings[state.size] : words.drawing.notFirst}
          ${can && state.size !== 'DEGREE' ? words.drawing.measured : nothing}
        </p>
      </section>
      ${can ? this.#colours() : nothing}
    `;
  }

  #colours(): TemplateResult {
    const { colour } = this.app.state;
    return html`<section aria-labelledby="colour">
      <h2 class="label" id="colour">${words.drawing.colour}</h2>
      <div class="choice" role="group" aria-labelledby="colour">
        ${COLOURS.map(
          (choice) =>
            html`<button
              aria-pressed=${choice === colour ? 'true' : 'false'}
              @click=${() => {
                this.app.change({ colour: choice });
              }}
            >
              ${words.drawing.colours[choice]}
            </button>`,
        )}
      </div>
      ${colour === 'COMMUNITY' ? this.#communities(this.app.analysis.communities ?? []) : nothing}
    </section>`;
  }

  #communities(communities: readonly Community[]): TemplateResult {
    const others = communities.slice(OWN_COLOURS).reduce((sum, { size }) => sum + size, 0);
    return html`<ul class="communities" aria-label=${words.drawing.communities}>
        ${communities
          .slice(0, OWN_COLOURS)
          .map(({ label, size }, rank) => this.#line(rank, words.drawing.community(label, size)))}
        ${others === 0 ? nothing : this.#line(OWN_COLOURS, words.drawing.others(others))}
      </ul>
      <p class="hint">${words.drawing.shapes}</p>`;
  }

  #line(rank: number, text: string): TemplateResult {
    return html`<li>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        ${svg`<rect width="12" height="12" rx="2" fill=${communityColour(rank, this.#media.theme)} />`}
      </svg>
      <span dir="auto">${text}</span>
    </li>`;
  }

  readonly #onLayout = (event: Event): void => {
    this.app.change({ layout: (event.target as HTMLSelectElement).value as Layout });
  };

  readonly #onFold = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.app.change({ fold: value === '' ? [] : value.split(','), unfold: [] });
  };

  readonly #onSize = (event: Event): void => {
    this.app.change({ size: (event.target as HTMLSelectElement).value as NetworkMeasure });
  };
}
