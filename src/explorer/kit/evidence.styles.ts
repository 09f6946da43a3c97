import { css } from 'lit';

export const evidenceStyles = css`
  :host {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.125rem;
    color: var(--ink-2);
  }
  .relation + .relation {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--hairline);
  }
  .sentence {
    margin-block-end: 8px;
    font-size: 0.875rem;
    line-height: 1.25rem;
    color: var(--ink);
  }
  .sentence strong {
    font-weight: 600;
  }
  .sentence .meta {
    display: block;
  }
  .claim {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--control);
  }
  .claim + .claim {
    margin-block-start: 10px;
  }
  .title {
    font-weight: 500;
    color: var(--ink);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 24px;
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .directed:dir(rtl) {
    scale: -1 1;
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .denies {
    color: var(--danger);
    font-weight: 500;
  }
  .acts {
    display: flex;
    gap: 20px;
    margin-block-start: 6px;
  }
  .history {
    padding-inline-start: 12px;
  }
`;
