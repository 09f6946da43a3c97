import { css } from 'lit';

/** A strip across the page, above what it speaks of: words, and what can be done about it. */
export const stripStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--hairline);
    background: var(--surface);
  }
`;
