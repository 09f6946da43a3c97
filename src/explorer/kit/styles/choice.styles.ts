import { css } from 'lit';

/** A few choices side by side, of which one is pressed. */
export const choiceStyles = css`
  .choice {
    display: flex;
    border: 1px solid var(--control);
    border-radius: 8px;
    overflow: hidden;
  }
  .choice button {
    min-block-size: 34px;
    padding-inline: 12px;
    border: 0;
    background: var(--canvas);
    color: var(--ink-2);
    font-weight: 500;
  }
  .choice button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .choice button:focus-visible {
    outline-offset: -2px;
  }
`;
