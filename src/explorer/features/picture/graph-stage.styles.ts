import { css } from 'lit';

export const graphStageStyles = css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 0;
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
`;
