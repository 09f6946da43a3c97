import { css } from 'lit';

export const legendStyles = css`
  :host {
    display: block;
    padding: 16px;
    padding-inline-end: 12px;
  }
  section + section {
    margin-block-start: 24px;
  }
  h2 {
    margin-block-end: 8px;
  }
  li button {
    display: grid;
    grid-template-columns: 16px 1fr auto;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    margin-inline-start: -4px;
    padding-inline: 4px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  li button:hover {
    background: var(--accent-soft);
  }
  .tick {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    margin-block-start: 4px;
  }
  .count {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .empty {
    color: var(--ink-3);
  }
  .empty .symbol,
  .empty .line {
    opacity: 0.5;
  }
  button[aria-pressed='false'] {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  button[aria-pressed='false'] .symbol,
  button[aria-pressed='false'] .line {
    filter: grayscale(1);
    opacity: 0.5;
  }
  .choice {
    display: flex;
    margin: 0;
    padding: 0;
    border: 1px solid var(--control);
    border-radius: 8px;
    overflow: hidden;
  }
  .choice button {
    flex: 1;
    min-block-size: 32px;
    border: 0;
    background: var(--canvas);
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .choice button + button {
    border-inline-start: 1px solid var(--hairline);
  }
  .choice button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .choice button[aria-pressed='false'] {
    text-decoration: none;
  }
  .choice button:focus-visible {
    outline-offset: -2px;
  }
  dl {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 12px;
    font-size: 0.75rem;
    line-height: 1rem;
    color: var(--ink-2);
  }
  dt {
    line-height: 0;
  }
  .clear {
    margin-block-start: 16px;
  }
  @media (max-width: 959px) {
    li button,
    .choice button {
      min-block-size: 44px;
    }
  }
  li {
    position: relative;
  }
  .unfold {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: -12px;
    display: grid;
    place-items: center;
    inline-size: 24px;
    min-inline-size: 24px;
    padding: 0;
  }
  li .unfold {
    grid-template-columns: 1fr;
    justify-items: center;
    inline-size: 24px;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    color: var(--ink-3);
  }
  .unfold[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .types {
    margin-inline-start: 20px;
    font-size: 0.8125rem;
  }
  .types button {
    grid-template-columns: 1fr auto;
    min-block-size: 26px;
  }
  select {
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    font-size: 0.8125rem;
  }
  .hint {
    margin-block-start: 6px;
    font-size: 0.75rem;
    line-height: 1rem;
    color: var(--ink-2);
  }
  .communities {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .communities li {
    display: grid;
    grid-template-columns: 12px 1fr;
    gap: 8px;
  }
  .communities svg {
    margin-block-start: 2px;
  }
  @media (max-width: 959px) {
    select,
    .types button {
      min-block-size: 44px;
    }
    li .unfold {
      inline-size: 44px;
      inset-inline-end: -12px;
    }
    .with-types > button:first-child,
    .types button {
      padding-inline-end: 40px;
    }
  }
`;
