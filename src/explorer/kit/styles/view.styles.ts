import { css } from 'lit';

/** A view that fills the page below the bars, under its title. */
export const viewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 600;
  }
`;
