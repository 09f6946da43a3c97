import { css } from 'lit';

/** What differs between two sides: the bar that counts it, and the marks beside it. */
export const changesStyles = css`
  .changes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--hairline);
    background: var(--surface);
    font-size: 0.875rem;
  }
  .changes strong {
    font-weight: 600;
  }
  .difference {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: 16px;
    background: var(--canvas);
    color: var(--ink);
  }
  .difference[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .difference .count {
    font-weight: 600;
  }
  .sign {
    flex: none;
    vertical-align: -1px;
  }
  .changed-mark {
    display: inline-flex;
    gap: 5px;
    align-items: baseline;
  }
  .changed-mark.new,
  .changed-mark.gone,
  .changed-mark.changed {
    font-weight: 600;
  }
  .changed-mark.new {
    color: var(--difference-new);
  }
  .changed-mark.gone {
    color: var(--difference-gone);
  }
  .changed-mark.changed {
    color: var(--difference-changed);
  }
  .changed-mark.same {
    color: var(--ink-2);
  }
  @media (max-width: 959px) {
    .difference {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
`;
