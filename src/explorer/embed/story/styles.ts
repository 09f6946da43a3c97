import { css } from 'lit';
import { visuallyHidden } from '../../drawing/visually-hidden.js';

/** Of the words of a story, beside the other styles of the element. */
export const storyStyles = css`
  .story {
    display: flex;
    flex: none;
    align-items: start;
    gap: 12px;
    max-block-size: 40%;
    padding: 8px 14px 10px;
    overflow: auto;
    border-block-start: 1px solid var(--border);
    background: var(--surface);
  }
  .told {
    flex: 1;
    min-inline-size: 0;
  }
  .story h3,
  .caption .heading {
    font-size: 15px;
    font-weight: 600;
  }
  .caption > * + * {
    margin-block-start: 4px;
  }
  .caption :is(ul, ol) {
    padding-inline-start: 18px;
    list-style: revert;
  }
  .ways {
    display: flex;
    flex: none;
    gap: 6px;
  }
  .way {
    display: inline-grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 1px solid var(--muted);
    border-radius: 8px;
    background: var(--ground);
  }
  .way[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .way path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .way:dir(rtl) svg {
    scale: -1 1;
  }
  ${visuallyHidden}
  .list .main:last-child {
    flex: 1;
  }
  .list .story {
    max-block-size: none;
  }
`;
