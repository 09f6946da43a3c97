import { css } from 'lit';

export const entityPanelStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  header {
    padding: 16px 24px;
    border-block-end: 1px solid var(--hairline);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .close {
    margin-inline-start: auto;
    margin-inline-end: -8px;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.625rem;
    font-weight: 600;
    letter-spacing: -0.005em;
    margin-block: 4px;
    outline-offset: 4px;
  }
  .about {
    margin-block-start: 6px;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  .merged {
    margin-block-start: 8px;
    color: var(--warning);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }
  .tabs {
    display: flex;
    gap: 1px;
    padding-inline: 18px;
    border-block-end: 1px solid var(--hairline);
    overflow-x: auto;
    scrollbar-width: none;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--surface);
  }
  :host([page]) .tabs {
    background: var(--canvas);
  }
  [role='tab'] {
    flex: none;
    min-block-size: 40px;
    padding-inline: 6px;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    color: var(--ink-2);
    font-weight: 500;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--ink);
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  .body {
    padding-block-end: 32px;
  }
  .body:focus {
    outline: none;
  }
  .empty,
  .waiting,
  .note {
    padding: 16px 24px;
    color: var(--ink-2);
  }
  .note .button {
    margin-block-start: 12px;
  }
  @media (max-width: 639px) {
    header {
      padding-inline: 16px;
    }
    h1 {
      font-size: 1.625rem;
      line-height: 2rem;
    }
    .about {
      font-size: 1rem;
      line-height: 1.5rem;
    }
    .tabs {
      padding-inline: 8px;
    }
    [role='tab'] {
      min-block-size: 48px;
      padding-inline: 5px;
      font-size: 0.9375rem;
    }
  }
`;
