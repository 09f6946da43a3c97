import { css } from 'lit';

/** A part of the workbench that is a list to be read from top to bottom. */
export const partStyles = css`
  :host {
    display: grid;
    gap: 12px;
    align-content: start;
    max-inline-size: 880px;
    padding: 16px 24px;
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 600;
  }
`;
