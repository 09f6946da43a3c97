import { css } from 'lit';

/** Fields with their labels, and what is wrong with them. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .field > label,
  .field > span:first-child,
  legend {
    font-size: 0.8125rem;
    line-height: 1.125rem;
    font-weight: 500;
  }
  input:not([type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    color: var(--ink);
  }
  [aria-invalid='true'] {
    border-color: var(--danger);
  }
  .field > label {
    overflow-wrap: anywhere;
  }
  .wrong {
    display: block;
    color: var(--danger);
    font-size: 0.8125rem;
    line-height: 1.125rem;
    overflow-wrap: anywhere;
  }
  @media (max-width: 959px) {
    input:not([type='radio']),
    select,
    textarea {
      min-block-size: 44px;
      font-size: 1rem;
    }
  }
`;
