import { css } from 'lit';

/** A bar of icons that floats over a drawing, at its lower edge. */
export const floatingToolsStyles = css`
  .tools {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-start: 16px;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 4px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .tools hr {
    align-self: stretch;
    margin: 4px;
    border: 0;
    border-inline-start: 1px solid var(--hairline);
  }
  .tools .icon:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .tools [aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
`;
