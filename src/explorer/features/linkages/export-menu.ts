import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ask } from '../../core/ask/ask.js';
import { EVIDENCE, type Claim } from '../../core/documents/evidence.js';
import { LINKAGES } from './documents.js';
import { csvText } from '../../core/model/csv-text.js';
import { linkLines, tableLines } from './model/csv.js';
import type { LoadedMatrix } from './model/load-matrix.js';
import type { Row } from './model/matrix.js';
import { today } from '../../../domain/time/partial-date.js';
import { saveFile } from '../../kit/save-file.js';
import type { App } from '../../core/app.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { columnLabel } from './column-words.js';
import '../../kit/pop-button.js';
import type { PopButton } from '../../kit/pop-button.js';

/** Relations asked for at once. */
const AT_ONCE = 50;

/** Files made of the table as it is shown. */
@customElement('mg-linkages-export')
export class LinkagesExport extends LitElement {
  static override styles = [
    shared,
    css`
      .choice {
        display: block;
        inline-size: 100%;
        min-block-size: 36px;
        padding-inline: 10px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
      }
      .choice:hover {
        background: var(--accent-soft);
      }
      p {
        padding: 8px 10px;
      }
      @media (max-width: 959px) {
        .choice {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) matrix!: LoadedMatrix;
  /** The rows that are shown, in their order. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  @state() private working = false;
  @state() private failed = false;
  @query('mg-pop-button') private pop!: PopButton;

  override render(): TemplateResult {
    const said = words.linkages.export;
    const choice = (label: string, save: () => void): TemplateResult =>
      html`<button class="choice" ?disabled=${this.working} @click=${save}>${label}</button>`;
    return html`<mg-pop-button square end label=${said.title}>
      ${choice(said.table, this.#saveTable)} ${choice(said.links, () => void this.#saveLinks())}
      ${choice(said.query, this.#saveQuery)}
      ${this.working ? html`<p class="meta" role="status">${said.working}</p>` : nothing}
      ${this.failed ? html`<p class="meta" role="alert">${said.failed}</p>` : nothing}
    </mg-pop-button>`;
  }

  readonly #saveTable = (): void => {
    const { columns } = words.linkages.export;
    const lines = tableLines(this.rows, this.matrix.columns, {
      head: [columns.actor, columns.id, columns.kind],
      column: columnLabel,
      kind: ({ actor }) => words.kinds[actor.kind],
      mark: (mark) => words.linkages.said[mark],
    });
    this.#save(csvText(lines), 'text/csv', 'linkages.csv');
  };

  async #saveLinks(): Promise<void> {
    this.working = true;
    this.failed = false;
    try {
      const { columns: said } = words.linkages.export;
      const { actor, id, framework, how, from, until, confidence } = said;
      const { document, publisher, locator, url, relation } = said;
      const link = [actor, id, framework, how, from, until, confidence];
      const head = [...link, document, publisher, locator, url, relation];
      const lines = linkLines(this.rows, this.matrix.columns, await this.#claims());
      this.#save(csvText([head, ...lines]), 'text/csv', 'linkages-with-sources.csv');
    } catch {
      this.failed = true;
    } finally {
      this.working = false;
    }
  }

  async #claims(): Promise<ReadonlyMap<string, readonly Claim[]>> {
    const { on, known } = this.app.state;
    const ids = this.rows.flatMap(({ cells }) =>
      cells.flatMap(({ links }) => links.map(({ relation }) => relation.id)),
    );
    const claims = new Map<string, readonly Claim[]>();
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      const { asOf } = await ask(EVIDENCE, { ids: some, on, known, day: on ?? today() });
      for (const node of asOf.nodes) if (node !== null) claims.set(node.id, node.claims.nodes);
    }
    return claims;
  }

  readonly #saveQuery = (): void => {
    const variables = this.matrix.asked.map((asked) => `# ${JSON.stringify(asked)}`).join('\n');
    const text = `# Variables, one line for each choice of actors:\n${variables}\n\n${LINKAGES.text}\n`;
    this.#save(text, 'application/graphql', 'linkages.graphql');
  };

  #save(text: string, type: string, name: string): void {
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    this.pop.close();
  }
}
