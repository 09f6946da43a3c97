import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { laterClocksOf } from '../../core/address/sides.js';
import { ask } from '../../core/ask/ask.js';
import { ENTITY_PARTNERS, type Entity, type Partner } from '../../core/documents/entity.js';
import { Loading } from '../../core/ask/loading.js';
import { isActor } from '../../../domain/kinds.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import type { Change } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { listTabStyles } from './list-tab.styles.js';

interface Partners {
  readonly total: number;
  readonly list: readonly Partner[];
}

/** Who shares most with an actor. */
@customElement('mg-partners-tab')
export class PartnersTab extends LitElement {
  static override styles = [shared, listTabStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entity!: Entity;
  readonly #partners = new Loading<Partners>(this);

  override willUpdate(): void {
    const variables = { id: this.entity.id, ...laterClocksOf(this.app.state) };
    if (!isActor(this.entity.kind)) return;
    this.#partners.want(JSON.stringify(variables), async (signal) => {
      const partners = (await ask(ENTITY_PARTNERS, variables, signal)).asOf.entity?.partners;
      return { total: partners?.totalCount ?? 0, list: partners?.edges ?? [] };
    });
  }

  override render(): TemplateResult {
    const { name, kind } = this.entity;
    if (!isActor(kind)) return html`<p class="quiet">${words.entity.notActor}</p>`;
    const { value, trouble, waiting } = this.#partners;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#partners.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    if (value.total === 0) return html`<p class="quiet">${words.entity.noPartners(name)}</p>`;
    return html`<ul>
        ${value.list.map((partner) => this.#partner(partner))}
      </ul>
      ${
        value.list.length < value.total
          ? html`<p class="quiet">${words.entity.shownOf(value.list.length, value.total)}</p>`
          : ''
      }
      <p>
        <a
          class="whole"
          href=${this.app.href(this.#view)}
          @click=${followLink(() => {
            this.app.change(this.#view, 'push');
          })}
          >${words.partners.whole}</a
        >
      </p>`;
  }

  /** The view that says through what, and who says so. */
  get #view(): Change {
    return { view: 'partners', of: [this.entity.id], sel: null, rel: [], open: [] };
  }

  #partner({ sharedCount, node }: Partner): TemplateResult {
    return html`<li>
      ${kindSymbol(node.kind)}
      <a
        dir="auto"
        href=${this.app.href({ sel: node.id, rel: [] })}
        @click=${followLink(() => {
          this.app.change({ sel: node.id, rel: [] });
        })}
        >${node.name}</a
      ><span class="meta">${words.entity.sharedWith(sharedCount)}</span>
    </li>`;
  }
}
