import { css } from 'lit';

export const matrixGridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  table {
    inline-size: 100%;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--canvas);
  }
  thead th {
    min-inline-size: 84px;
    max-inline-size: 120px;
    padding: 4px 4px 8px;
    border-block-end: 1px solid var(--control);
    font-size: 0.8125rem;
    line-height: 1rem;
    font-weight: 600;
    text-align: center;
    vertical-align: bottom;
  }
  thead .both {
    max-inline-size: 200px;
    padding: 10px 8px 6px;
    border-block-end: 1px solid var(--hairline);
    text-wrap: balance;
  }
  thead .bare {
    display: inline-block;
    min-block-size: 24px;
    padding-block-start: 8px;
    font-weight: inherit;
    text-align: center;
    text-wrap: balance;
    hyphens: auto;
  }
  th[aria-sort='ascending'] button,
  th[aria-sort='descending'] button {
    color: var(--accent);
  }
  .year,
  .counted {
    display: block;
    min-block-size: 1rem;
    color: var(--ink-2);
    font-weight: 400;
    white-space: nowrap;
  }
  .vote .year,
  .other .year {
    display: none;
  }
  thead .corner,
  tbody th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    min-inline-size: 200px;
    max-inline-size: 260px;
    padding-inline: 24px 12px;
    background: var(--canvas);
    text-align: start;
  }
  thead .corner .bare {
    text-align: start;
  }
  tbody th,
  tbody td {
    position: relative;
    block-size: 25px;
    padding: 0 4px;
    border-block-end: 1px solid var(--hairline);
    text-align: center;
    white-space: nowrap;
    cursor: pointer;
  }
  tbody td {
    border-inline-start: 1px solid var(--hairline);
  }
  thead th + th {
    border-inline-start: 1px solid var(--hairline);
  }
  td.other,
  thead .other {
    border-inline-start-style: dashed;
  }
  td.planned .mark {
    outline: 1px dashed var(--ink-2);
    outline-offset: 2px;
  }
  .mark + .hidden + .mark {
    margin-inline-start: 4px;
  }
  tbody th {
    font-weight: 500;
  }
  .actor {
    display: flex;
    align-items: center;
    gap: 10px;
    overflow: hidden;
  }
  .actor span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .actor .symbol {
    flex: none;
  }
  .group th {
    padding: 0;
    background: var(--surface);
    color: var(--ink-2);
    font-size: 0.75rem;
    line-height: 1rem;
    font-weight: 600;
    text-align: start;
    cursor: default;
  }
  .group span {
    position: sticky;
    inset-inline-start: 24px;
  }
  tbody tr:not(.group):hover > * {
    background: var(--surface);
  }
  tbody tr.chosen > * {
    background: var(--accent-soft);
  }
  td[aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    border-radius: 3px;
  }
  tbody :focus-visible {
    outline-offset: -2px;
  }
  .more {
    align-self: center;
    margin: 12px;
  }
  @media (max-width: 959px) {
    thead .bare {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    tbody tr:not(.group) > * {
      block-size: 44px;
    }
    thead .corner,
    tbody th[scope='row'] {
      min-inline-size: 150px;
      max-inline-size: 190px;
      padding-inline: 16px 8px;
    }
  }
`;
