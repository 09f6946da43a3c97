import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { clocksOf, sidesKey } from '../../core/address/sides.js';
import { loadSeenEvidence } from '../../core/ask/load-evidence.js';
import type { Evidence } from '../../core/documents/evidence.js';
import type { EntityRef } from '../../core/documents/picture.js';
import type { FoundLinkage } from './documents.js';
import { Loading } from '../../core/ask/loading.js';
import '../../kit/evidence-list.js';
import { markOf } from './model/marks.js';
import { cellName, type Column, type Matrix, type Place } from './model/matrix.js';
import { today } from '../../../domain/time/partial-date.js';
import { isRelationType, relationTypeInfo } from '../../../domain/relation-types.js';
import { dateInWords } from '../../../fact/text/dates.js';
import { isUndated, periodInWords } from '../../core/model/period.js';
import { citationWith } from '../../kit/citation.js';
import type { App } from '../../core/app.js';
import { confidenceBar } from '../../kit/confidence.js';
import { icon } from '../../kit/icon.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import '../../kit/copy-button.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import { cellPanelStyles } from './cell-panel.styles.js';
import { columnLabel, frameworkLabel } from './column-words.js';
import { differenceMark } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { linkChange } from './link-change.js';
import { markStyles, markSymbol } from './mark.js';

/** One place of the table: what is recorded there, who says so, and how to cite it. */
@customElement('mg-cell-panel')
export class CellPanel extends LitElement {
  static override styles = [shared, markStyles, changesStyles, cellPanelStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) columns: Matrix['columns'] = [];
  @query('h2') private heading!: HTMLElement | null;
  readonly #evidence = new Loading<readonly Evidence[]>(this);

  override willUpdate(): void {
    const ids = this.place.cell.links.map(({ relation }) => relation.id);
    if (ids.length === 0) {
      this.#evidence.forget();
      return;
    }
    const { state } = this.app;
    this.#evidence.want(JSON.stringify([ids, clocksOf(state), sidesKey(state)]), (signal) =>
      loadSeenEvidence(ids, state, signal),
    );
  }

  focusHeading(): void {
    this.heading?.focus();
  }

  override render(): TemplateResult {
    const { row, column, cell } = this.place;
    return html`
      <div class="top">
        <span class="pair meta">
          <span>${kindSymbol(row.actor.kind, 13)}<bdi>${row.actor.shortName}</bdi></span>
          <span aria-hidden="true">×</span>
          <span>${kindSymbol('FRAMEWORK', 13)}<bdi>${column.framework.shortName}</bdi></span>
        </span>
        <button
          class="icon"
          aria-label=${words.linkages.panel.close}
          @click=${() => {
            this.dispatchEvent(new Event('cell-close', { bubbles: true, composed: true }));
          }}
        >
          ${icon('close')}
        </button>
      </div>
      ${cell.links.length === 0 ? this.#nothing() : this.#links(cell.links)} ${this.#cite()}
      ${this.#elsewhere()}
      <button
        class="link all"
        @click=${() => {
          this.app.change({ sel: row.actor.id, cell: null });
        }}
      >
        ${words.linkages.panel.open(row.actor.shortName)}
      </button>
    `;
  }

  #links(links: readonly FoundLinkage[]): TemplateResult {
    const { value, trouble, waiting } = this.#evidence;
    const documents = new Set(
      value?.flatMap(({ claims }) => claims.nodes.map(({ document }) => document.id)) ?? [],
    );
    return html`
      ${links.map((link, at) => this.#link(link, at))}
      <h3 class="label">
        ${value === undefined ? '' : words.linkages.panel.evidence(documents.size)}
      </h3>
      ${
        trouble === null
          ? waitingNote(waiting)
          : troubleNote(trouble, () => {
              this.#evidence.again();
            })
      }
      ${
        value === undefined
          ? nothing
          : html`<mg-evidence
              .app=${this.app}
              .ids=${value.map(({ id }) => id)}
              .given=${value}
            ></mg-evidence>`
      }
    `;
  }

  #link(link: FoundLinkage, at: number): TemplateResult {
    const { column } = this.place;
    const { panel } = words.linkages;
    const title = `${capital(link.how)} ${(link.through ?? column.framework).shortName}`;
    const period = whenInWords(link.relation);
    return html`
      <h2 tabindex=${at === 0 ? -1 : nothing}>
        ${markSymbol(markOf(link), 20)}<span dir="auto">${title}</span>
      </h2>
      <dl>
        <dt>${panel.date}</dt>
        <dd>
          ${period}${link.relation.status === 'PLANNED' ? `, ${words.relation.planned}` : nothing}
          ${differenceMark(link.difference, linkChange(link))}
        </dd>
        <dt>${panel.relation}</dt>
        <dd dir="auto">${this.#sentence(link)}</dd>
        <dt>${panel.confidence}</dt>
        <dd>${confidenceBar(link.relation.confidence)}</dd>
      </dl>
    `;
  }

  /** The relation by its full names; of a part, also of what it is a part. */
  #sentence({ relation, how, through }: FoundLinkage): string {
    const { row, column } = this.place;
    const found = this.#evidence.value?.find(({ id }) => id === relation.id);
    const said = sentence(found, row.actor, how) ?? `${row.actor.name} ${how}`;
    const object = through?.shortName ?? column.framework.name;
    const whole =
      through === null ? '' : ` (${words.linkages.panel.partOf(column.framework.name)})`;
    return found === undefined ? `${said} ${object}${whole}` : `${said}${whole}`;
  }

  #nothing(): TemplateResult {
    const { column, cell } = this.place;
    const { panel } = words.linkages;
    const [mark] = cell.marks;
    const title = {
      noVote: panel.noVote,
      none: panel.none,
    }[mark === 'noVote' || mark === 'none' ? mark : 'none'];
    return html`
      <h2 tabindex="-1">
        ${mark === undefined ? nothing : markSymbol(mark, 20)}
        ${mark === undefined ? panel.notApplicable : title}
      </h2>
      <p class="said">${this.#saidOfNothing()}</p>
      ${column.part === 'other' ? this.#voteBeside() : nothing}
    `;
  }

  #saidOfNothing(): string {
    const { row, column, cell } = this.place;
    const { panel } = words.linkages;
    const framework = column.framework.shortName;
    const [mark] = cell.marks;
    if (mark === 'noVote') return panel.noVoteOf(row.actor.name, framework);
    if (mark === 'none') return panel.noneOf(row.actor.name, framework);
    return column.part === 'vote' ? panel.noVoter(framework) : panel.cannot;
  }

  /** Beside a column of votes, nothing else recorded does not mean nothing recorded. */
  #voteBeside(): TemplateResult | typeof nothing {
    const { row, column } = this.place;
    const at = this.columns.findIndex(({ name }) => name === `${column.framework.id}~vote`);
    const link = row.cells[at]?.links[0];
    const vote = this.columns[at];
    return link === undefined || vote === undefined
      ? nothing
      : html`<p class="said">${this.#goTo(vote, link)}</p>`;
  }

  #cite(): TemplateResult {
    const { panel } = words.linkages;
    const citation = this.#citation;
    return html`
      <h3 class="label">${panel.cite}</h3>
      <p class="citation" dir="auto">${citation}</p>
      <p class="acts">
        <mg-copy-button look="link" .text=${citation} .label=${panel.copy}></mg-copy-button>
        <mg-copy-button
          look="link"
          .text=${this.#address}
          .label=${panel.permalink}
        ></mg-copy-button>
      </p>
    `;
  }

  get #address(): string {
    return `${location.origin}${this.app.href({})}`;
  }

  get #citation(): string {
    const { links } = this.place.cell;
    const { on } = this.app.state;
    if (links.length > 0) {
      const found = this.#evidence.value ?? [];
      return found.map((one) => citationWith(this.#address, one)).join('\n');
    }
    return words.linkages.panel.citeNone({
      said: this.#saidOfNothing(),
      asOf: on === null ? words.time.any : words.time.asOf(dateInWords(on, language.tag)),
      read: dateInWords(today(), language.tag),
      link: this.#address,
    });
  }

  #elsewhere(): TemplateResult {
    const { row, column } = this.place;
    const others = row.cells.flatMap(({ links }, at) => {
      const other = this.columns[at];
      return other === undefined || other.name === column.name
        ? []
        : links.map((link) => ({ other, link }));
    });
    return html`
      <h3 class="label">${words.linkages.panel.elsewhere(row.actor.shortName)}</h3>
      ${
        others.length === 0
          ? html`<p class="meta">${words.linkages.panel.nowhere}</p>`
          : html`<ul class="others">
              ${others.map(({ other, link }) => html`<li>${this.#goTo(other, link)}</li>`)}
            </ul>`
      }
    `;
  }

  #goTo(column: Column, { how, through, relation }: FoundLinkage): TemplateResult {
    const name = through?.shortName ?? frameworkLabel(column.framework);
    const date = isUndated(relation) ? '' : `, ${whenInWords(relation)}`;
    return html`<button
      class="link"
      title=${columnLabel(column)}
      @click=${() => {
        this.app.change({ cell: cellName(this.place.row, column) });
      }}
    >
      ${capital(how)} ${name}${date}
    </button>`;
  }
}

function sentence(found: Evidence | undefined, actor: EntityRef, how: string): string | undefined {
  if (found === undefined) return undefined;
  const { subject, object, label } = found;
  return `${subject.name} ${subject.id === actor.id ? how : label} ${object.name}`;
}

/** Acts of a day are said by their day, not as if they went on since. */
const isAct = (type: string): boolean =>
  isRelationType(type) && relationTypeInfo(type).nature === 'act';

function whenInWords({ type, ...period }: FoundLinkage['relation']): string {
  const { validFrom, validTo } = period;
  return isAct(type) && validFrom !== null && validTo === null
    ? dateInWords(validFrom, language.tag)
    : periodInWords(period, words, language.tag);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
