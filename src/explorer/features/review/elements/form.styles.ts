import { css } from 'lit';

export const formStyles = css`
  form {
    display: grid;
    gap: 16px;
    max-inline-size: 760px;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: 12px 16px;
    margin: 0;
    padding: 12px 16px 16px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
  }
  legend {
    padding-inline: 6px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .pick {
    display: grid;
    gap: 4px;
    align-content: start;
    padding-block-start: 22px;
  }
  mg-entity-picker {
    border: 1px solid var(--control);
    border-radius: 8px;
    min-block-size: 36px;
  }
  mg-entity-picker[data-wrong] {
    border-color: var(--danger);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .message:empty {
    display: none;
  }
  [aria-busy='true'] {
    opacity: 0.7;
  }
`;
