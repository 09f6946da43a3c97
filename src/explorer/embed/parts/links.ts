import { html, nothing, type TemplateResult } from 'lit';
import type { Loading } from '../../core/ask/loading.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { LONG_NAME } from '../../drawing/label-text.js';
import { isUndated, periodInWords } from '../../core/model/period.js';
import type { RelationRow } from '../../core/picture/table-rows.js';
import type { Sources } from '../documents.js';
import type { Speech } from '../speech.js';
import { sources } from './sources.js';

export interface Links {
  readonly rows: readonly RelationRow[];
  /** How many are listed before the rest is asked for. */
  readonly most: number;
  /** The relation whose documents are shown, and these. */
  readonly open: string | null;
  readonly sources: Loading<Sources | null>;
  readonly toggle: (id: string) => void;
  readonly showAll: () => void;
}

/** Relations as sentences; each unfolds the documents behind it. */
export function links(given: Links, speech: Speech): TemplateResult {
  const { rows, most, showAll } = given;
  return html`<ul class="links" part="list">
      ${rows.slice(0, most).map((row) => html`<li>${link(row, given, speech)}</li>`)}
    </ul>
    ${
      rows.length > most
        ? html`<button class="link" @click=${showAll}>${speech.embed.showAll(rows.length)}</button>`
        : nothing
    }`;
}

function link(row: RelationRow, given: Links, speech: Speech): TemplateResult {
  const isOpen = row.id === given.open;
  return html`<button
      class="row"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => {
        given.toggle(row.id);
      }}
    >
      <span
        ><strong dir="auto">${short(row.subject)}</strong> ${row.label}
        <strong dir="auto">${short(row.object)}</strong></span
      >
      <span class="meta">${facts(row, speech)}</span>
    </button>
    ${isOpen ? html`<div class="unfolded">${sources(given.sources, row, speech)}</div>` : nothing}`;
}

/** As the drawing calls it, but never cut. */
function short({ name, shortName, acronym }: EntityRef): string {
  if (shortName !== '') return shortName;
  return name.length > LONG_NAME && acronym !== null && acronym !== '' ? acronym : name;
}

function facts(row: RelationRow, speech: Speech): string {
  const { relation, tag } = speech;
  return [
    row.vote === null ? null : relation.votes[row.vote],
    row.role,
    periodInWords(row, speech, tag),
    row.possible && !isUndated(row) ? relation.possible : null,
    row.status === 'PLANNED' ? relation.planned : null,
    row.status === 'CLAIMED' ? relation.claimed : null,
    relation.sources(row.sourceCount),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
