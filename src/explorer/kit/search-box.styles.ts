import { css } from 'lit';

export const searchBoxStyles = css`
  :host {
    display: block;
    position: relative;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 36px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    color: var(--ink-2);
  }
  .box:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    background: none;
    color: var(--ink);
    outline: none;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  kbd {
    padding-inline: 6px;
    border: 1px solid var(--hairline);
    border-radius: 4px;
    color: var(--ink-3);
    font: inherit;
    font-size: 0.75rem;
  }
  [role='listbox'] {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 30;
    min-inline-size: min(400px, 92vw);
    max-block-size: 70vh;
    overflow-y: auto;
    padding-block: 4px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  [role='option'] {
    display: grid;
    grid-template-columns: 16px 1fr;
    gap: 2px 12px;
    padding: 8px 12px;
    cursor: pointer;
  }
  [role='option'] .symbol {
    margin-block-start: 3px;
  }
  [role='option'] .meta {
    grid-column: 2;
  }
  [role='option'][aria-selected='true'] {
    background: var(--accent-soft);
  }
  .none {
    padding: 8px 12px;
    color: var(--ink-2);
  }
  input:focus-visible {
    outline: none;
  }
  /* The list is as wide as the field that this is part of. */
  :host([picks]) {
    position: static;
  }
  :host([picks]) .box {
    block-size: 34px;
    padding-inline: 0;
    border: 0;
    background: none;
  }
  :host([picks]) .box:focus-within {
    outline-offset: 3px;
  }
  :host([picks]) [role='listbox'] {
    min-inline-size: 0;
  }
  :host([inline]) .box {
    padding-inline: 10px;
    border: 1px solid var(--control);
  }
  :host([inline]) .box:focus-within {
    outline-offset: -1px;
  }
  :host([inline]) [role='listbox'] {
    position: static;
    max-block-size: 40vh;
    border: 0;
    box-shadow: none;
  }
  @media (max-width: 959px) {
    .box,
    :host([picks]) .box {
      block-size: 44px;
    }
    input {
      font-size: 1rem;
    }
    kbd {
      display: none;
    }
  }
`;
