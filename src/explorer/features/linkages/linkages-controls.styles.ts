import { css } from 'lit';

export const controlsStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    font-size: 0.8125rem;
  }
  .set {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .name {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .round {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    min-block-size: 32px;
    padding-inline: 11px 10px;
    font-size: 0.8125rem;
    border-radius: 16px;
  }
  .chosen,
  .round[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .foot {
    padding: 8px;
  }
  @media (max-width: 959px) {
    .round {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
  @media (max-width: 639px) {
    :host {
      gap: 8px;
    }
    .set {
      flex-wrap: nowrap;
      overflow-x: auto;
      margin-inline: -16px;
      padding: 2px 16px;
      scrollbar-width: none;
    }
    .name {
      flex: none;
    }
  }
`;
