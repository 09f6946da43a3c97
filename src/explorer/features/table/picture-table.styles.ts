import { css } from 'lit';

export const pictureTableStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 16px 24px 12px;
  }
  .count {
    font-weight: 400;
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
  th:first-child,
  td:first-child {
    padding-inline-start: 24px;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--canvas);
    border-block-end: 1px solid var(--control);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  th button {
    min-block-size: 24px;
    font-weight: inherit;
  }
  th[aria-sort='ascending'] button,
  th[aria-sort='descending'] button {
    color: var(--accent);
  }
  .number {
    text-align: end;
  }
  .date {
    white-space: nowrap;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover {
    background: var(--surface);
  }
  tbody tr[aria-selected='true'] {
    background: var(--accent-soft);
  }
  td:focus-visible {
    outline-offset: -2px;
  }
  .name {
    display: inline-flex;
    gap: 10px;
    align-items: baseline;
    font-weight: 500;
  }
  .name .symbol {
    flex: none;
    align-self: start;
    margin-block-start: 3px;
  }
  .confidence {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    white-space: nowrap;
  }
  .more {
    align-self: center;
    margin: 12px;
  }
  @media (max-width: 639px) {
    .bar {
      padding-inline: 16px;
    }
    .choice {
      inline-size: 100%;
    }
    .choice button {
      flex: 1;
      min-block-size: 44px;
    }
    table,
    tbody {
      display: block;
    }
    thead {
      display: block;
      overflow-x: auto;
    }
    thead tr {
      display: flex;
    }
    th {
      flex: none;
      position: static;
      padding: 4px 10px;
    }
    th button {
      min-block-size: 44px;
    }
    tbody tr {
      display: block;
      padding: 10px 16px;
      border-block-end: 1px solid var(--hairline);
    }
    td {
      display: inline;
      padding: 0;
      border: 0;
      text-align: start;
    }
    td:first-child {
      padding: 0;
    }
    td:nth-child(n + 4) {
      font-size: 0.8125rem;
      color: var(--ink-2);
    }
    td:nth-child(4)::before {
      content: '';
      display: block;
    }
    td:nth-child(n + 4):not(:empty)::after {
      content: '  ';
      white-space: pre;
    }
    td:nth-child(8):not(:empty)::before {
      content: attr(data-label) ' ';
    }
    .name {
      display: inline;
    }
    .name .symbol {
      margin-inline-end: 6px;
    }
  }
`;
