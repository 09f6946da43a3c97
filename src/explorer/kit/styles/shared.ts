import { css } from 'lit';
import { visuallyHidden } from '../../drawing/visually-hidden.js';

/** What every component starts from: boxes, buttons, links, focus. */
export const shared = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a,
  .link {
    color: var(--accent);
    text-decoration: none;
  }
  a:hover,
  .link:hover {
    text-decoration: underline;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  .bare,
  .link {
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
  }
  .link {
    min-block-size: 24px;
  }
  .button {
    min-block-size: 34px;
    padding-inline: 12px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    font-weight: 500;
    color: var(--ink);
    white-space: nowrap;
  }
  .button:hover {
    background: var(--accent-soft);
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink));
  }
  .icon {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--ink-2);
  }
  .icon:hover {
    background: var(--accent-soft);
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--ink-3);
  }
  .meta {
    font-size: 0.8125rem;
    line-height: 1.125rem;
    color: var(--ink-2);
  }
  .label {
    font-size: 0.75rem;
    line-height: 1rem;
    font-weight: 600;
    color: var(--ink-3);
  }
  ${visuallyHidden}
  [dir='auto'] {
    unicode-bidi: plaintext;
  }
  @media (max-width: 959px) {
    .button {
      min-block-size: 44px;
    }
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }
    .link {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
