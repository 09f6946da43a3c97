import { css } from 'lit';

export const linkagesStyles = css`
  :host {
    position: relative;
    display: flex;
    block-size: 100%;
    min-block-size: 0;
  }
  .main {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  header {
    flex: none;
    padding: 18px 24px 0;
  }
  h1 {
    display: inline-block;
    margin-inline-end: 16px;
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .lede {
    display: inline-block;
  }
  .controls {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: 12px;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
  .facets mg-facet-list {
    min-inline-size: 260px;
  }
  mg-tally-bar {
    flex: none;
    padding: 8px 24px 10px;
  }
  mg-matrix-grid {
    flex: 1;
    border-block-start: 1px solid var(--hairline);
  }
  .rows-note {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 4px 24px 10px;
    color: var(--ink-2);
  }
  .waiting,
  .note {
    padding: 12px 24px;
  }
  .note .button {
    margin-block-start: 8px;
  }
  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 10px 24px;
    border-block-start: 1px solid var(--hairline);
    background: var(--surface);
    color: var(--ink-2);
    font-size: 0.8125rem;
    line-height: 1.125rem;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  aside {
    flex: none;
    inline-size: 316px;
    overflow-y: auto;
    border-inline-start: 1px solid var(--hairline);
    background: var(--surface);
  }
  @media (max-width: 959px) {
    aside {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 14;
      inline-size: min(360px, 100%);
      box-shadow: var(--shadow);
    }
  }
  @media (max-width: 639px) {
    :host {
      display: block;
      block-size: auto;
      min-block-size: 100%;
    }
    .main {
      display: block;
    }
    header {
      padding: 16px 16px 0;
    }
    h1 {
      font-size: 1.375rem;
    }
    .controls {
      display: block;
    }
    mg-linkages-export {
      display: block;
      margin-block-start: 8px;
    }
    mg-tally-bar,
    .rows-note {
      padding-inline: 16px;
    }
    aside {
      position: fixed;
      inset-block: 56px 64px;
      inset-inline: 0;
      inline-size: auto;
      border: 0;
      background: var(--canvas);
      box-shadow: none;
    }
  }
`;
