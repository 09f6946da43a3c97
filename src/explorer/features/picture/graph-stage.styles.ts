import { css } from 'lit';

export const graphStageStyles = css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 0;
  }
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
  .told {
    position: absolute;
    inset-block-end: 24px;
    inset-inline-end: 16px;
    padding: 4px 10px;
    border-radius: 8px;
    background: var(--surface);
  }
  .told:empty {
    display: none;
  }
  .icon:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .icon[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .directed:dir(rtl) {
    scale: -1 1;
  }
  :host {
    display: flex;
    flex-direction: column;
  }
  mg-graph-view,
  mg-picture-table {
    flex: 1;
    min-block-size: 0;
  }
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
