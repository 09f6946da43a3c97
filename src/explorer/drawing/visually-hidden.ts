import { css } from 'lit';

/** What is there for readers of the page's text only: seen by nobody, read by screen readers. */
export const visuallyHidden = css`
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
