import { css } from 'lit';

export const pathsViewStyles = css`
  :host {
    display: grid;
    grid-template-columns: 332px 1fr;
    block-size: 100%;
    min-block-size: 0;
    container-type: size;
  }
  .side {
    padding: 20px;
    overflow-y: auto;
    border-inline-end: 1px solid var(--hairline);
    background: var(--surface);
  }
  .ends {
    position: relative;
    border: 1px solid var(--control);
    border-radius: 10px;
    background: var(--canvas);
  }
  .ends mg-entity-picker + mg-entity-picker {
    border-block-start: 1px solid var(--hairline);
  }
  .filters {
    margin-block: 10px 24px;
  }
  .avoid {
    inline-size: 280px;
  }
  .avoid li,
  .more p {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 8px;
  }
  .avoid .icon {
    margin-inline-start: auto;
  }
  .more p {
    margin-block: 8px 2px;
  }
  h2 {
    margin-block-end: 6px;
  }
  .list {
    margin-inline: -6px;
  }
  .list li + li {
    margin-block-start: 4px;
  }
  .list button {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    inline-size: 100%;
    padding: 10px 14px;
    border: 1px solid transparent;
    border-radius: 10px;
    background: none;
    text-align: start;
  }
  .list button:hover {
    background: var(--accent-soft);
  }
  .list button[aria-current='true'] {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    padding-inline-start: 11px;
    background: var(--canvas);
  }
  .list .weakest {
    justify-self: end;
  }
  .list .names {
    grid-column: 1 / 3;
  }
  .weak {
    color: var(--warning);
  }
  .order {
    margin-block-start: 20px;
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .main {
    min-inline-size: 0;
    padding: 28px 48px 40px;
    overflow-y: auto;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .lede {
    max-inline-size: 720px;
    margin-block: 4px 0;
    color: var(--ink-2);
    font-size: 0.9375rem;
    line-height: 1.375rem;
  }
  .incomplete {
    margin-block-start: 8px;
    color: var(--warning);
  }
  mg-path-chain {
    max-inline-size: 980px;
    margin-block: 28px 24px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .main > .acts {
    margin-block-start: 20px;
  }
  .note .button {
    margin-block-start: 12px;
  }
  @container (max-width: 860px) {
    .main {
      padding: 20px 24px 32px;
    }
  }
  @media (max-width: 959px) {
    :host {
      display: block;
      block-size: auto;
      min-block-size: 100%;
      container-type: inline-size;
    }
    .side {
      padding: 16px;
      border-inline-end: 0;
      border-block-end: 1px solid var(--hairline);
    }
    .filters {
      margin-block-end: 16px;
    }
    .list {
      display: flex;
      gap: 8px;
      margin-inline: -16px;
      padding: 4px 16px;
      overflow-x: auto;
    }
    .list li {
      flex: 0 0 min(270px, 78%);
    }
    .list li + li {
      margin: 0;
    }
    .list button {
      block-size: 100%;
      align-content: start;
      border-color: var(--hairline);
      background: var(--canvas);
    }
    .order {
      margin-block-start: 10px;
    }
  }
  @media (max-width: 639px) {
    .main {
      padding-inline: 16px;
    }
  }
`;
