import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px 16px;
    justify-content: space-between;
    padding: 10px 24px;
    border-block-end: 1px solid var(--hairline);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 24px;
  }
  .desk {
    display: grid;
    flex: 1;
    grid-template: 1fr auto / 320px 1fr;
    min-block-size: 0;
  }
  .list {
    grid-row: 1 / 3;
    overflow-y: auto;
    padding-block: 8px;
    border-inline-end: 1px solid var(--hairline);
    background: var(--surface);
  }
  .list button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    inline-size: 100%;
    padding: 8px 16px;
    border-inline-start: 3px solid transparent;
    font-size: 0.875rem;
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .list button:hover {
    background: var(--accent-soft);
  }
  .list button[aria-current='true'] {
    border-inline-start-color: var(--accent);
    background: var(--canvas);
    font-weight: 500;
  }
  .list button:focus-visible {
    outline-offset: -3px;
  }
  section {
    min-inline-size: 0;
    padding: 16px 24px;
    overflow-y: auto;
  }
  .place {
    margin-block-end: 8px;
  }
  .foot {
    display: flex;
    flex-flow: row-reverse wrap;
    align-items: end;
    justify-content: flex-end;
    gap: 8px 20px;
    padding: 10px 24px;
    border-block-start: 1px solid var(--hairline);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
  }
  .deciding,
  .moving {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  kbd {
    margin-inline-start: 8px;
    padding-inline: 5px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-size: 0.75rem;
    opacity: 0.8;
  }
  .reason {
    display: grid;
    flex: 1 1 220px;
    gap: 2px;
  }
  .reason input {
    min-block-size: 34px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
  }
  .wrong {
    color: var(--danger);
    font-size: 0.8125rem;
  }
  @media (max-width: 959px) {
    .desk {
      grid-template-columns: 1fr;
    }
    .list {
      display: none;
    }
    .reason input {
      min-block-size: 44px;
      font-size: 1rem;
    }
  }
  /* On a phone all of it scrolls, but for what decides. */
  @media (max-width: 639px) {
    :host {
      block-size: auto;
      min-block-size: 100%;
    }
    .tools,
    section {
      padding-inline: 16px;
    }
    .desk {
      display: flex;
      flex-direction: column;
    }
    section {
      flex: 1;
      overflow: visible;
    }
    .foot {
      display: contents;
    }
    .reason {
      flex: none;
      padding: 0 16px 16px;
    }
    .acts {
      position: sticky;
      inset-block-end: 0;
      gap: 8px;
      padding: 8px 16px;
      border-block-start: 1px solid var(--hairline);
      background: var(--canvas);
    }
    .acts .button {
      padding-inline: 10px;
    }
    kbd {
      display: none;
    }
  }
`;
