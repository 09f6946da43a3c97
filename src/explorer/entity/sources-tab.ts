import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ask } from '../api/ask.js';
import { ENTITY_DOCUMENTS, type SourceDocument } from '../api/documents/entity.js';
import { Loading } from '../api/loading.js';
import { dateInWords } from '../model/period.js';
import type { App } from '../shell/app.js';
import { icon } from '../shell/icon.js';
import { troubleNote, waitingNote } from '../shell/trouble-note.js';
import { shared } from '../styles/shared.js';
import { language, words } from '../words/words.js';
import { listTabStyles } from './list-tab.styles.js';

interface Sources {
  readonly total: number;
  readonly list: readonly SourceDocument[];
}

/** The documents that speak of an entity. */
@customElement('mg-sources-tab')
export class SourcesTab extends LitElement {
  static override styles = [shared, listTabStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entityId = '';
  readonly #sources = new Loading<Sources>(this);

  override willUpdate(): void {
    const { on, known } = this.app.state;
    const variables = { id: this.entityId, on, known };
    this.#sources.want(JSON.stringify(variables), async (signal) => {
      const documents = (await ask(ENTITY_DOCUMENTS, variables, signal)).asOf.entity?.documents;
      return { total: documents?.totalCount ?? 0, list: documents?.nodes ?? [] };
    });
  }

  override render(): TemplateResult {
    const { value, trouble, waiting } = this.#sources;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#sources.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    if (value.total === 0) return html`<p class="quiet">${words.entity.noSources}</p>`;
    return html`<ul>
        ${value.list.map((document) => html`<li class="plain">${source(document)}</li>`)}
      </ul>
      ${
        value.list.length < value.total
          ? html`<p class="quiet">${words.entity.shownOf(value.list.length, value.total)}</p>`
          : nothing
      }`;
  }
}

function source({ title, publisher, date, url }: SourceDocument): TemplateResult {
  const about = [publisher, date === null ? null : dateInWords(date, language.tag)];
  return html`
    ${
      url === null
        ? html`<strong dir="auto">${title}</strong>`
        : html`<a href=${url} target="_blank" rel="noopener noreferrer" dir="auto"
            >${title} ${icon('open', 14)}</a
          >`
    }
    <span class="meta">${about.filter((part) => part !== null).join(' · ')}</span>
  `;
}
