import { css } from 'lit';

export const cardStyles = css`
  :host {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: 1.125rem;
    line-height: 1.5rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .ref {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--ink);
  }
  .ref .symbol {
    flex: none;
  }
  .verb {
    font-weight: 400;
  }
  .denies {
    color: var(--danger);
  }
  blockquote {
    display: grid;
    gap: 4px;
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
    overflow-wrap: anywhere;
  }
  .title {
    font-weight: 500;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
  }
  dt {
    color: var(--ink-2);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .candidate {
    display: flex;
    gap: 10px;
    padding: 8px;
    border-radius: 8px;
  }
  .candidate:hover {
    background: var(--accent-soft);
  }
  .candidate input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
    accent-color: var(--accent);
  }
  .why {
    display: block;
  }
  .reasons {
    display: grid;
    gap: 4px;
    padding-inline-start: 16px;
    list-style: disc;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px;
  }
  .sides section {
    display: grid;
    gap: 6px;
    align-content: start;
    min-inline-size: 0;
    padding: 12px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
    overflow-wrap: anywhere;
  }
  .sides .name {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .sides .name .symbol {
    flex: none;
  }
  h4 {
    margin: 6px 0 0;
    color: var(--ink-2);
    font-size: 0.8125rem;
    line-height: 1.125rem;
    font-weight: 600;
  }
  code {
    font-size: 0.75rem;
  }
  /* A code is no calculation: 00x5 keeps its x. */
  .codes {
    font-variant-ligatures: none;
    font-feature-settings: 'calt' 0;
  }
  .both span:first-child {
    padding-inline: 4px;
    margin-inline-start: -4px;
    border-radius: 4px;
    background: var(--accent-soft);
    font-weight: 500;
  }
  .swap {
    justify-self: start;
  }
  kbd {
    margin-inline-start: 8px;
    padding-inline: 5px;
    border: 1px solid var(--hairline);
    border-radius: 4px;
    color: inherit;
    font: inherit;
    font-size: 0.75rem;
  }
  @media (max-width: 639px) {
    .sides {
      grid-template-columns: 1fr;
    }
  }
`;
