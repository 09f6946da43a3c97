import { css } from 'lit';

export const mapTableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  th,
  td {
    padding: 7px 12px;
    border-block-end: 1px solid var(--hairline);
    text-align: start;
    font-weight: 400;
  }
  th:first-child {
    padding-inline-start: 24px;
    min-inline-size: 240px;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--canvas);
    border-block-end: 1px solid var(--control);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  thead button {
    min-block-size: 24px;
    font-weight: 600;
  }
  [aria-sort='ascending'] button,
  [aria-sort='descending'] button {
    color: var(--accent);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
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
  td:focus-visible,
  th:focus-visible {
    outline-offset: -2px;
  }
  .foot {
    display: flex;
    flex: none;
    align-items: center;
    gap: 16px;
    padding: 8px 24px;
    border-block-start: 1px solid var(--hairline);
  }
  @media (max-width: 639px) {
    th:first-child {
      padding-inline-start: 16px;
      min-inline-size: 160px;
    }
    thead button,
    .foot .button {
      min-block-size: 44px;
    }
    .foot {
      padding-inline: 16px;
    }
  }
`;
