import { css } from 'lit';

export const relationGroupsStyles = css`
  :host {
    display: block;
  }
  section {
    border-block-end: 1px solid var(--hairline);
  }
  h3 {
    margin: 0;
    font: inherit;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 40px;
    padding-inline: 24px;
    color: var(--ink);
  }
  .head:focus-visible {
    outline-offset: -2px;
  }
  .type {
    font-weight: 600;
  }
  .type::first-letter {
    text-transform: uppercase;
  }
  .count {
    color: var(--ink-3);
  }
  .head svg {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
  .head[aria-expanded='false'] svg {
    rotate: -90deg;
  }
  ul {
    padding-block-end: 8px;
  }
  li {
    padding: 6px 24px;
  }
  .row {
    display: grid;
    grid-template-columns: 14px 1fr auto;
    gap: 0 12px;
    align-items: start;
  }
  .row .symbol {
    margin-block-start: 3px;
  }
  .names a {
    color: var(--ink);
    font-weight: 500;
  }
  .sources {
    font-size: 0.8125rem;
    white-space: nowrap;
    min-block-size: 20px;
    padding-inline: 2px;
  }
  .facts {
    grid-column: 2;
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    vertical-align: baseline;
  }
  .confidence svg {
    flex: none;
  }
  .disagree {
    color: var(--warning);
  }
  mg-evidence {
    margin-block: 10px 4px;
    margin-inline-start: 26px;
  }
  .all {
    margin: 0 24px 12px 50px;
  }
  @media (max-width: 639px) {
    .head,
    li {
      padding-inline: 16px;
    }
    .names,
    .head {
      font-size: 1rem;
      line-height: 1.5rem;
    }
    .sources {
      min-block-size: 44px;
      margin-block: -10px;
    }
  }
`;
