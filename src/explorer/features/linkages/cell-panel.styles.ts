import { css } from 'lit';

export const cellPanelStyles = css`
  :host {
    display: block;
    padding: 16px 22px 32px;
  }
  .top,
  .pair,
  h2,
  .acts {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .top {
    justify-content: space-between;
    align-items: start;
  }
  .top .icon {
    flex: none;
    margin-block-start: -6px;
    margin-inline-end: -8px;
  }
  .pair {
    flex-wrap: wrap;
  }
  .pair > span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .pair .symbol {
    flex: none;
  }
  h2 {
    gap: 10px;
    align-items: start;
    margin-block: 14px 10px;
    font-size: 1rem;
    line-height: 1.375rem;
    font-weight: 600;
  }
  h2 .mark {
    margin-block-start: 1px;
  }
  h3 {
    margin-block: 22px 8px;
  }
  dl {
    display: grid;
    grid-template-columns: 88px 1fr;
    gap: 6px 12px;
    font-size: 0.8125rem;
    line-height: 1.125rem;
  }
  dt {
    color: var(--ink-2);
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .said {
    font-size: 0.875rem;
    color: var(--ink-2);
  }
  .citation {
    padding: 10px 12px;
    border: 1px solid var(--hairline);
    border-radius: 8px;
    background: var(--raised);
    font-size: 0.8125rem;
    line-height: 1.125rem;
    color: var(--ink-2);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .acts {
    gap: 20px;
    margin-block-start: 4px;
  }
  .acts a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .others li {
    position: relative;
    padding-inline-start: 14px;
  }
  .others li::before {
    content: '';
    position: absolute;
    inset-inline-start: 1px;
    inset-block-start: 9px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--control);
  }
  .others .link {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .all {
    margin-block-start: 16px;
    font-size: 0.8125rem;
  }
  @media (max-width: 959px) {
    .acts a {
      min-block-size: 44px;
    }
    .others li::before {
      inset-block-start: 20px;
    }
  }
`;
