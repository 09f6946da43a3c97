import { css } from 'lit';

export const boardViewStyles = css`
  :host,
  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  .shelf {
    display: grid;
    gap: 12px;
    justify-items: start;
    max-inline-size: 720px;
    padding: 24px;
  }
  .shelf h1 {
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .file {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .kept {
    inline-size: 100%;
  }
  .kept li {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    border-block-end: 1px solid var(--hairline);
  }
  .kept a {
    flex: 1;
    font-weight: 500;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--hairline);
  }
  .head h1,
  .head .title {
    flex: 1 1 200px;
    min-inline-size: 0;
    font-size: 1.125rem;
    line-height: 1.5rem;
    font-weight: 600;
  }
  .head .title {
    min-block-size: 34px;
    padding: 4px 8px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
  }
  .fault {
    padding: 8px 16px;
    border-block-end: 1px solid var(--hairline);
    background: var(--surface);
    color: var(--danger);
  }
  .body {
    display: grid;
    flex: 1;
    min-block-size: 0;
  }
  .editing {
    grid-template-columns: minmax(0, 1fr) 300px;
  }
  .showing {
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .stage {
    position: relative;
    min-block-size: 0;
    min-inline-size: 0;
  }
  mg-graph-view {
    block-size: 100%;
  }
  mg-step-panel {
    min-block-size: 0;
  }
  .hint {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 16px;
    justify-self: center;
    inline-size: fit-content;
    max-inline-size: calc(100% - 32px);
    padding: 6px 12px;
    border: 1px solid var(--hairline);
    border-radius: 8px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .story {
    display: flex;
    align-items: start;
    gap: 16px;
    max-block-size: 40vh;
    padding: 12px 16px 16px;
    overflow-y: auto;
    border-block-start: 1px solid var(--hairline);
    background: var(--surface);
  }
  .story .words {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 80ch;
  }
  .story h2,
  .caption .heading {
    font-size: 1.125rem;
    line-height: 1.5rem;
    font-weight: 600;
  }
  .caption {
    display: grid;
    gap: 6px;
  }
  .caption :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: revert;
  }
  .story .ways {
    flex: none;
    flex-wrap: nowrap;
    margin-inline-start: auto;
  }
  .way {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    padding: 0;
    min-block-size: 44px;
  }
  .way[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .directed:dir(rtl),
  .on .directed:dir(ltr) {
    scale: -1 1;
  }
  .on .directed:dir(rtl) {
    scale: none;
  }
  @media (max-width: 959px) {
    .editing {
      grid-template-columns: none;
      grid-template-rows: minmax(260px, 1fr) minmax(0, 45%);
    }
    mg-step-panel {
      border-block-start: 1px solid var(--hairline);
      border-inline-start: 0;
    }
  }
  @media (max-width: 639px) {
    .head .saved {
      display: none;
    }
  }
`;
