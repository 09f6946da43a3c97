import { css } from 'lit';

export const partnersViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    container-type: inline-size;
  }
  .alone {
    max-inline-size: 480px;
    padding: 24px;
  }
  .alone mg-entity-picker {
    margin-block-start: 16px;
  }
  header {
    padding: 20px 24px 12px;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .lede {
    max-inline-size: 800px;
    margin-block: 4px 14px;
    color: var(--ink-2);
    font-size: 0.9375rem;
    line-height: 1.375rem;
  }
  mg-entity-picker {
    border: 1px solid var(--control);
    border-radius: 8px;
  }
  header > mg-entity-picker {
    inline-size: 300px;
    min-block-size: 36px;
    margin-block-end: 10px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .acts a {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  table {
    inline-size: 100%;
  }
  th,
  td {
    padding: 7px 12px;
    border-block-end: 1px solid var(--hairline);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--canvas);
    border-block-end-color: var(--control);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
    vertical-align: middle;
  }
  thead button {
    min-block-size: 24px;
    font-weight: inherit;
  }
  thead [aria-sort='ascending'] button,
  thead [aria-sort='descending'] button {
    color: var(--accent);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 24px;
  }
  tbody th {
    font-weight: 500;
  }
  .row:hover > * {
    background: var(--surface);
  }
  .row.open > * {
    border-block-end-color: transparent;
    background: var(--surface);
  }
  .who {
    display: flex;
    align-items: start;
    gap: 8px;
  }
  .who .symbol {
    flex: none;
    margin-block-start: 3px;
  }
  .who a {
    color: var(--ink);
  }
  .fold {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -2px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink-2);
  }
  .fold:hover {
    background: var(--accent-soft);
  }
  .fold svg {
    rotate: -90deg;
  }
  .fold:dir(rtl) svg {
    rotate: 90deg;
  }
  .fold[aria-expanded='true'] svg {
    rotate: none;
  }
  .count {
    display: inline-grid;
    grid-template-columns: 2ch auto;
    align-items: center;
    gap: 8px;
  }
  .through {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .through span {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
  }
  .through .symbol {
    flex: none;
    align-self: center;
  }
  .kind,
  .since {
    white-space: nowrap;
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .row .confidence {
    vertical-align: top;
  }
  .weak {
    color: var(--warning);
  }
  .detail > td {
    padding-block: 0 16px;
    padding-inline: 50px 24px;
    background: var(--surface);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 12px 24px 24px;
    color: var(--ink-2);
  }
  .note,
  .waiting {
    margin: 16px 24px;
  }
  .note .button {
    margin-block-start: 12px;
  }
  @container (max-width: 720px) {
    header {
      padding: 16px 16px 8px;
    }
    header > mg-entity-picker {
      inline-size: auto;
      min-block-size: 44px;
      margin-block-end: 8px;
    }
    .acts {
      margin-inline-start: 0;
    }
    table,
    tbody,
    .detail,
    .detail > td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px 12px;
      align-items: center;
      padding: 12px 16px;
      border-block-end: 1px solid var(--hairline);
    }
    .row > * {
      padding: 0;
      border: 0;
      background: none;
    }
    .row > th,
    .row > td:first-child {
      padding: 0;
    }
    .row:hover > *,
    .row.open > * {
      background: none;
    }
    .row.open {
      background: var(--surface);
    }
    .row .kind {
      display: none;
    }
    .row .through,
    .row .direct,
    .row .weakest,
    .row .since {
      padding-inline-start: 20px;
      font-size: 0.8125rem;
      color: var(--ink-2);
    }
    .row .through-cell,
    .row .direct {
      grid-column: 1 / 3;
    }
    .row .none {
      display: none;
    }
    .row .direct::before {
      content: attr(data-label) ': ';
    }
    .fold {
      inline-size: 44px;
      block-size: 44px;
      margin-block: -12px;
      margin-inline: -14px -10px;
    }
    .detail > td {
      padding: 0 16px 16px;
    }
  }
`;
