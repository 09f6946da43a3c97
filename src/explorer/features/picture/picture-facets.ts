import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sidesOf } from '../../core/address/sides.js';
import type { App } from '../../core/app.js';
import { Loading } from '../../core/ask/loading.js';
import { toggleChoice } from '../../core/model/facets.js';
import { countFacets } from '../../core/picture/count-facets.js';
import { valueWords } from '../../core/picture/facet-words.js';
import { loadTraits } from '../../core/picture/load-traits.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { Traits } from '../../core/picture/traits.js';
import { words } from '../../core/words/words.js';
import '../../kit/facet-chips.js';
import '../../kit/facet-list.js';
import { icon } from '../../kit/icon.js';
import { shared } from '../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';

/** Under the legend: what else the picture can be narrowed by. Asked for when it is unfolded. */
@customElement('mg-picture-facets')
export class PictureFacets extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 12px 12px 0 16px;
      }
      h2 {
        margin: 0;
      }
      .unfold {
        display: flex;
        justify-content: space-between;
        align-items: center;
        inline-size: 100%;
        min-block-size: 32px;
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
      }
      .unfold[aria-expanded='true'] svg {
        transform: rotate(180deg);
      }
      @media (max-width: 959px) {
        .unfold {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  /** The picture without its filters. */
  @property({ attribute: false }) whole!: Subgraph;
  /** As people left it; else it is open where something is chosen. */
  @state() private unfolded: boolean | null = null;
  readonly #traits = new Loading<Traits>(this);

  override willUpdate(): void {
    const { nodes, traits } = this.whole;
    if (!this.#isOpen || traits !== undefined) return;
    const { state } = this.app;
    const { on, known } = state;
    const key = JSON.stringify([on, known, sidesOf(state), nodes.map(({ id }) => id)]);
    this.#traits.want(key, (signal) => loadTraits(nodes, state, signal));
  }

  override render(): TemplateResult {
    return html`<h2 class="label">
        <button
          class="unfold label"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          aria-controls="facets"
          @click=${() => {
            this.unfolded = !this.#isOpen;
          }}
        >
          ${words.facets.title}${icon('chevron', 16)}
        </button>
      </h2>
      <div id="facets">${this.#isOpen ? this.#facets() : nothing}</div>`;
  }

  get #isOpen(): boolean {
    return this.unfolded ?? this.app.state.facets.length > 0;
  }

  #facets(): TemplateResult {
    const { trouble, waiting } = this.#traits;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#traits.again();
      });
    }
    const traits = this.whole.traits ?? this.#traits.value;
    if (traits === undefined) return html`${waitingNote(waiting)}`;
    const { app } = this;
    const { fold } = app.state;
    return html`${fold.length === 0 ? nothing : html`<p class="meta">${words.facets.inGroups}</p>`}<mg-facet-list
        .facets=${countFacets({ ...this.whole, traits }, app.state, valueWords)}
        @facet-toggle=${({ detail }: CustomEvent<{ choice: string }>) => {
          app.change({ facets: toggleChoice(app.state.facets, detail.choice) });
        }}
      ></mg-facet-list>`;
  }
}
