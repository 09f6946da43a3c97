import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Loading } from '../../core/ask/loading.js';
import type { Trouble } from '../../core/ask/trouble.js';
import {
  arrangeRows,
  tallyOf,
  type ArrangedRows,
  type Order,
  type RowGroup,
  type Tally,
} from './model/arrange-rows.js';
import {
  chosenOrUsual,
  loadChoices,
  loadMatrix,
  type Choices,
  type LoadedMatrix,
} from './model/load-matrix.js';
import { linksOf, placeOf, type Column } from './model/matrix.js';
import { loadRowTraits, rowTraitsKey, type RowTraits } from './model/row-traits.js';
import { narrowMatrix, rowChoices } from './model/narrow-matrix.js';
import type { App } from '../../core/app.js';
import { media } from '../../kit/media.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import type { State } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import { changeBar } from '../../kit/change-bar.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { countDifferences } from '../../core/model/compare.js';
import './cell-panel.js';
import type { CellPanel } from './cell-panel.js';
import './export-menu.js';
import './framework-list.js';
import { groupTitle, tallyWords } from './group-words.js';
import './linkages-controls.js';
import { linkagesStyles } from './linkages-table.styles.js';
import { markStyles } from './mark.js';
import { marksLegend } from './marks-legend.js';
import './matrix-grid.js';
import type { MatrixGrid } from './matrix-grid.js';
import { facetsButton, facetsChosen } from './row-facets.js';
import { rowsNote, strayNote } from './rows-note.js';
import './tally-bar.js';
import type { Beside } from './tally-bar.js';

/** Who is linked to which framework: what is asked, the answer, and the evidence of one place. */
@customElement('mg-linkages')
export class LinkagesTable extends LitElement {
  static override styles = [shared, markStyles, changesStyles, linkagesStyles];

  @property({ attribute: false }) app!: App;
  @query('mg-matrix-grid') private grid!: MatrixGrid | null;
  @query('mg-cell-panel') private panel!: CellPanel | null;
  readonly #media = media(this);
  readonly #choices = new Loading<Choices>(this);
  readonly #matrix = new Loading<LoadedMatrix>(this);
  readonly #traits = new Loading<RowTraits>(this);
  @state() private areFacetsOpen = false;
  #wantsFocus: 'panel' | 'grid' | null = null;

  override willUpdate(): void {
    const { on, known, actors, with: other, since } = this.app.state;
    this.#choices.want(JSON.stringify([known, actors]), (signal) =>
      loadChoices({ known, actors }, signal),
    );
    const shown = this.#shown;
    if (shown === undefined) return;
    const of = { ...shown, on, known, with: other, since };
    this.#matrix.want(JSON.stringify(of), (signal) => loadMatrix(of, signal));
    const { value } = this.#matrix;
    const { state: seen } = this.app;
    if (value === undefined) return;
    if (!this.areFacetsOpen && rowChoices(seen.facets).length === 0) return;
    this.#traits.want(rowTraitsKey(value, seen), (signal) => loadRowTraits(value, seen, signal));
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wanted = this.#wantsFocus;
    // The panel comes with the next state, so that its wish is kept until it is there.
    if (wanted === 'panel' && this.panel === null) return;
    this.#wantsFocus = null;
    if (wanted === 'panel') void this.panel?.updateComplete.then(() => this.panel?.focusHeading());
    if (wanted === 'grid') this.grid?.focusPlace();
  }

  override render(): TemplateResult {
    const { value: matrix, trouble, waiting } = this.#matrix;
    const narrowed = this.#narrowed;
    const failed = this.#choices.trouble ?? trouble ?? this.#traitsTrouble;
    return html`
      <div
        class="main"
        @keydown=${this.#onKey}
        @evidence-focus=${() => {
          this.#wantsFocus = 'panel';
          this.requestUpdate();
        }}
      >
        ${this.#head(matrix, narrowed)}
        ${
          failed === null
            ? waitingNote(this.#choices.waiting === 'no' ? waiting : this.#choices.waiting)
            : troubleNote(failed, this.#again)
        }
        ${
          matrix === undefined || narrowed === undefined || failed !== null
            ? nothing
            : this.#table(narrowed, matrix)
        }
      </div>
      ${matrix === undefined ? nothing : this.#evidence(matrix)}
    `;
  }

  #head(matrix: LoadedMatrix | undefined, narrowed: LoadedMatrix | undefined): TemplateResult {
    return html`
      <header>
        <h1>${words.titles.linkages}</h1>
        <p class="meta lede">${words.linkages.lede}</p>
        <div class="controls">
          <mg-linkages-controls
            .app=${this.app}
            .choices=${this.#choices.value}
            .shown=${this.#shown}
            .counts=${matrix?.counts}
          ></mg-linkages-controls>
          ${
            narrowed === undefined
              ? nothing
              : html`<mg-linkages-export
                  .app=${this.app}
                  .matrix=${narrowed}
                  .rows=${this.#rows(narrowed).shown}
                ></mg-linkages-export>`
          }
        </div>
        ${matrix === undefined ? nothing : this.#facets(matrix)}
      </header>
    `;
  }

  #facets(matrix: LoadedMatrix): TemplateResult {
    const { app } = this;
    return html`<div class="facets">
      ${facetsButton({
        ...{ app, traits: this.#traits, rows: this.#rows(matrix).shown },
        onOpen: () => {
          this.areFacetsOpen = true;
        },
      })}
      ${facetsChosen(app, this.#traits.value?.traits)}
    </div>`;
  }

  /** @param whole with the rows too that attributes leave out. */
  #table(matrix: LoadedMatrix, whole: LoadedMatrix): TemplateResult {
    const { order, shown } = this.#rows(matrix);
    const { all } = this.#rows(whole);
    const { app } = this;
    const groupName = (group: RowGroup): string =>
      groupTitle(group, {
        matrix,
        order,
        actors: this.#shown?.actors ?? [],
        named: this.#choices.value?.named ?? [],
      });
    const columns = matrix.columns;
    return html`
      ${changeBar({ app, counts: countDifferences(linksOf(matrix)) })} ${this.#tally(matrix, order)}
      ${rowsNote(app, matrix, all, shown)}
      ${this.#shown === undefined ? nothing : strayNote(app, whole, this.#shown)}
      ${
        this.#media.isPhone
          ? html`<mg-framework-list
              .app=${app}
              .columns=${columns}
              .rows=${shown}
              .order=${order}
              .groupName=${groupName}
            ></mg-framework-list>`
          : html`<mg-matrix-grid
                .app=${app}
                .columns=${columns}
                .rows=${shown}
                .order=${order}
                .groupName=${groupName}
              ></mg-matrix-grid>
              ${marksLegend(matrix)}`
      }
      <p class="hidden" role="status">${words.linkages.rows(shown.length, all.length)}</p>
    `;
  }

  #tally(matrix: LoadedMatrix, order: Order): TemplateResult | typeof nothing {
    const at = order.at ?? matrix.columns.findIndex(({ part }) => part === 'vote');
    const column = matrix.columns[at];
    if (column === undefined) return nothing;
    const tally = tallyOf(matrix, at);
    const { who, what } = tallyWords(tally, column, matrix);
    return html`<mg-tally-bar
      .app=${this.app}
      .tally=${tally}
      .beside=${this.#beside(matrix, tally, column)}
      .who=${who}
      .what=${what}
    ></mg-tally-bar>`;
  }

  /** What else the voters did: the other half of the same framework. */
  #beside({ columns }: LoadedMatrix, { of }: Tally, column: Column): Beside | null {
    const other = columns.find(({ name }) => name === column.framework.id);
    if (column.part !== 'vote' || other === undefined) return null;
    const { marks } = tallyOf({ rows: of }, columns.indexOf(other));
    return { sort: other.name, marks: marks.filter(({ mark }) => mark !== 'none') };
  }

  #evidence(matrix: LoadedMatrix): TemplateResult | typeof nothing {
    const place = placeOf(matrix, this.app.state.cell);
    if (place === null || this.app.state.sel !== null) return nothing;
    return html`<aside aria-label=${words.panel} @cell-close=${this.#close} @keydown=${this.#onKey}>
      <mg-cell-panel .app=${this.app} .place=${place} .columns=${matrix.columns}></mg-cell-panel>
    </aside>`;
  }

  /** Where rows are chosen by attributes: why these are not known. */
  get #traitsTrouble(): Trouble | null {
    return rowChoices(this.app.state.facets).length > 0 ? this.#traits.trouble : null;
  }

  /** The table of the actors with the attributes chosen; undefined while those are not known. */
  get #narrowed(): LoadedMatrix | undefined {
    const { value: matrix } = this.#matrix;
    const { state: seen } = this.app;
    if (matrix === undefined || rowChoices(seen.facets).length === 0) return matrix;
    const { value: found } = this.#traits;
    if (found?.key !== rowTraitsKey(matrix, seen)) return undefined;
    return narrowMatrix(matrix, seen.facets, found.traits);
  }

  #rows(matrix: LoadedMatrix): ArrangedRows {
    return arrangeRows(matrix, this.app.state, language.tag);
  }

  /** What is shown: what was chosen, and the usual for what was not. */
  get #shown(): Pick<State, 'frameworks' | 'actors'> | undefined {
    return chosenOrUsual(this.app.state, this.#choices.value);
  }

  readonly #again = (): void => {
    const failed = [this.#choices, this.#matrix].find(({ trouble }) => trouble !== null);
    (failed ?? this.#traits).again();
  };

  readonly #close = (): void => {
    this.app.change({ cell: null });
    this.#wantsFocus = 'grid';
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { cell } = this.app.state;
    if (event.key !== 'Escape' || event.defaultPrevented || cell === null) return;
    event.preventDefault();
    this.#close();
  };
}
