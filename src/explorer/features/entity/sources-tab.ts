import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { laterClocksOf } from '../../core/address/sides.js';
import { ask } from '../../core/ask/ask.js';
import {
  ENTITY_DOCUMENTS,
  type DocumentsPage,
  type EntityVariables,
  type SourceDocument,
} from '../../core/documents/entity.js';
import { Loading } from '../../core/ask/loading.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import { listTabStyles } from './list-tab.styles.js';
import { showAll } from './show-all.js';

const ROWS = 20;
/** Of a hundred documents each. */
const MOST_PAGES = 20;

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
  @state() private all = false;
  readonly #sources = new Loading<Sources>(this);

  override willUpdate(): void {
    const variables = { id: this.entityId, ...laterClocksOf(this.app.state) };
    this.#sources.want(JSON.stringify(variables), async (signal) => {
      this.all = false;
      return loadDocuments(variables, signal);
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
    const shown = this.all ? value.list : value.list.slice(0, ROWS);
    return html`<ul>
        ${shown.map((document) => html`<li class="plain">${source(document)}</li>`)}
      </ul>
      ${showAll(shown.length, value.list.length, () => {
        this.all = true;
      })}`;
  }
}

async function loadDocuments(variables: EntityVariables, signal: AbortSignal): Promise<Sources> {
  const list: SourceDocument[] = [];
  let total = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: DocumentsPage = await ask(ENTITY_DOCUMENTS, { ...variables, after }, signal);
    if (answer.asOf.entity === null) break;
    const found = answer.asOf.entity.documents;
    list.push(...found.nodes);
    total = found.totalCount;
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { total, list };
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
