import { html, type TemplateResult } from 'lit';
import { words } from '../core/words/words.js';
import type { GridPlace } from './grid-place.js';

interface Column {
  readonly at: number;
  readonly label: string;
  readonly isNumber: boolean;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

/** The head of a column of a grid: a button that sorts by it, and an arrow for how it is sorted. */
export function sortHead(place: GridPlace, column: Column): TemplateResult {
  const { at, label, isNumber, sorted, onSort } = column;
  return html`<th
    role="columnheader"
    scope="col"
    class=${isNumber ? 'number' : ''}
    aria-sort=${sorted}
  >
    <button
      class="bare"
      data-row="0"
      data-column=${at}
      tabindex=${place.tabIndex(0, at)}
      title=${words.table.sort(label)}
      @click=${onSort}
    >
      ${label}<span aria-hidden="true"
        >${{ ascending: ' ↑', descending: ' ↓', none: '' }[sorted]}</span
      >
    </button>
  </th>`;
}
