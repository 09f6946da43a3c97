import { css } from 'lit';

export const stepPanelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
    padding: 16px;
    overflow-y: auto;
    border-inline-start: 1px solid var(--hairline);
    background: var(--surface);
  }
  h2 {
    margin-block-start: 8px;
  }
  .steps button {
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 10px;
    border-radius: 6px;
  }
  .steps button:hover {
    background: var(--accent-soft);
  }
  .steps [aria-current='step'] {
    background: var(--accent-soft);
    font-weight: 600;
  }
  .tools,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .tools .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .tools .link:disabled {
    color: var(--ink-3);
    cursor: default;
    text-decoration: none;
  }
  .chosen .button {
    max-inline-size: 100%;
    padding-block: 4px;
    text-align: start;
    white-space: normal;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 34px;
    margin: 0;
    padding: 6px 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  textarea {
    resize: vertical;
  }
  .row {
    display: flex;
    gap: 4px;
    align-items: start;
  }
  .row .icon {
    flex: none;
  }
  .arrow {
    display: grid;
    gap: 6px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--hairline);
  }
`;
