import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PartnerEdge } from '../../core/documents/partners.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { readFrom, sinceOf, weakestOf } from './partner-rows.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { App } from '../../core/app.js';
import { confidenceBar } from '../../kit/confidence.js';
import { icon } from '../../kit/icon.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { language, words } from '../../core/words/words.js';
import { differenceMark } from '../../kit/difference.js';
import type { MarkedPartner } from './load-partners.js';
import { partnerChange } from './partners-file.js';
import './shared-evidence.js';

const THROUGH = 3;
const BAR = 56;
/** Below this sureness a tie is called weak. */
const WEAK = 0.7;

export interface PartnerRow {
  readonly app: App;
  readonly self: EntityRef;
  readonly edge: MarkedPartner;
  /** The highest count of all rows, for the length of bars. */
  readonly most: number;
  readonly draw: (ids: readonly string[]) => void;
}

/** A partner in a line, and under it, when unfolded, all that ties it. */
export function partnerRow(row: PartnerRow): TemplateResult {
  const { app, self, edge, draw } = row;
  const { node } = edge;
  const isOpen = app.state.open.includes(node.id);
  const isTied = edge.direct.length > 0;
  return html`<tr role="row" class="row ${isOpen ? 'open' : ''}">
      <th role="rowheader" scope="row">${who(row, isOpen)}</th>
      <td role="cell" class="kind">${words.kinds[node.kind]}</td>
      <td role="cell">${count(row)}</td>
      <td role="cell" class="through-cell">${through(edge)}</td>
      <td
        role="cell"
        class="direct ${isTied ? '' : 'none'}"
        data-label=${words.partners.columns.direct}
      >
        ${readFrom(node.id, edge.direct, app.registry).join(', ')}
      </td>
      <td role="cell" class="weakest">${weakest(edge)}</td>
      <td role="cell" class="since">${since(edge)}</td>
      ${
        edge.difference === undefined
          ? nothing
          : html`<td role="cell">${differenceMark(edge.difference, partnerChange(edge))}</td>`
      }
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="detail">
            <td role="cell" colspan=${edge.difference === undefined ? 7 : 8}>
              <mg-shared-evidence
                .app=${app}
                .self=${self}
                .edge=${edge}
                .draw=${draw}
              ></mg-shared-evidence>
            </td>
          </tr>`
        : nothing
    }`;
}

function who({ app, edge: { node } }: PartnerRow, isOpen: boolean): TemplateResult {
  const { open } = app.state;
  return html`<span class="who">
    <button
      class="fold"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.partners.unfold(node.name)}
      title=${words.partners.unfold(node.name)}
      @click=${() => {
        const others = open.filter((id) => id !== node.id);
        app.change({ open: isOpen ? others : [...others, node.id] });
      }}
    >
      ${icon('chevron', 16)}
    </button>
    ${kindSymbol(node.kind)}
    <a
      dir="auto"
      href=${app.href({ sel: node.id, rel: [] })}
      @click=${followLink(() => {
        app.change({ sel: node.id, rel: [] });
      })}
      >${node.name}</a
    >
  </span>`;
}

function count({ edge: { sharedCount }, most }: PartnerRow): TemplateResult {
  return html`<span class="count"
    >${sharedCount}<svg width=${BAR} height="8" viewBox="0 0 ${BAR} 8" aria-hidden="true">
      ${svg`<rect width=${(sharedCount / most) * BAR} height="8" rx="2" fill="var(--bar)" />`}
    </svg></span
  >`;
}

function through({ shared, sharedCount }: PartnerEdge): TemplateResult {
  if (sharedCount === 0) return html`<span class="quiet">${words.partners.nothing}</span>`;
  return html`<span class="through">
    ${shared
      .slice(0, THROUGH)
      .map(
        ({ entity: { kind, name, shortName } }) =>
          html`<span title=${name}
            >${kindSymbol(kind, 12)}<span dir="auto">${shortName}</span></span
          >`,
      )}
    ${
      sharedCount > THROUGH
        ? html`<span class="quiet">${words.partners.others(sharedCount - THROUGH)}</span>`
        : nothing
    }
  </span>`;
}

function weakest(edge: PartnerEdge): TemplateResult {
  const value = weakestOf(edge);
  return html`<span class=${value < WEAK ? 'weak' : ''} title=${words.partners.hints.weakest}
    >${confidenceBar(value)}</span
  >`;
}

function since(edge: PartnerEdge): TemplateResult {
  const date = sinceOf(edge);
  return date === null
    ? html`<span class="quiet">${words.partners.notDated}</span>`
    : html`${dateInWords(date, language.tag)}`;
}
