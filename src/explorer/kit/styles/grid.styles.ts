import { css } from 'lit';

/** A table that scrolls in what room it has, with a head that may stick. */
export const gridStyles = css`
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
`;
