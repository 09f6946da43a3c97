import { css } from 'lit';

/** What stands beside and below the drawing: links, sources, what is chosen, the footer. */
export const partStyles = css`
  .side {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 14px;
    background: var(--ground);
  }
  .side:focus-visible {
    outline-offset: -2px;
  }
  .panel .side {
    flex: none;
    inline-size: min(320px, 40%);
    border-inline-start: 1px solid var(--border);
  }
  .card .side {
    position: absolute;
    inset-block: 8px;
    inset-inline-end: 8px;
    inline-size: 256px;
    block-size: fit-content;
    max-block-size: calc(100% - 16px);
    border: 1px solid var(--border);
    border-radius: 10px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }
  .root .side.alone {
    position: static;
    flex: 1;
    inline-size: auto;
    block-size: auto;
    max-block-size: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  .list header {
    flex-wrap: wrap;
    padding-block-end: 8px;
  }
  .list h2 {
    flex: 1 1 70%;
  }
  .list .date {
    order: 1;
  }
  .list .body {
    flex-direction: column;
  }
  .list .main {
    flex: 0 0 210px;
  }
  .list .side {
    flex: 1;
    min-block-size: 0;
    border-block-start: 1px solid var(--border);
  }
  .label,
  .top h3 {
    font-weight: 600;
  }
  .label {
    margin-block-end: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--muted);
  }
  .meta {
    font-size: 12px;
    line-height: 16px;
    color: var(--muted);
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 6px;
  }
  .top h3 {
    font-size: 15px;
    overflow-wrap: anywhere;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 5px;
    margin-block-start: 2px;
  }
  .links > li + li {
    border-block-start: 1px solid var(--border);
  }
  .row {
    display: block;
    inline-size: 100%;
    padding: 7px 0;
    border: 0;
    background: none;
    font-size: 13px;
    line-height: 18px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .row:hover {
    color: var(--accent);
  }
  .row strong {
    font-weight: 600;
  }
  .row .meta {
    display: block;
  }
  .unfolded {
    padding-block-end: 10px;
  }
  .unfolded .note {
    padding: 0;
    text-align: start;
  }
  .claims > li {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--muted);
  }
  .claims > li + li {
    margin-block-start: 10px;
  }
  .document {
    font-size: 13px;
    line-height: 18px;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .foot,
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  .acts {
    margin-block-start: 6px;
    font-size: 13px;
  }
  .foot a,
  .acts a,
  .explore {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: 24px;
  }
  .confidence {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .track {
    fill: var(--border);
  }
  .bar {
    fill: var(--muted);
  }
  .denies {
    color: var(--danger);
    font-weight: 500;
  }
  footer {
    flex: none;
    padding: 6px 14px 4px;
    border-block-start: 1px solid var(--border);
    background: var(--surface);
    color: var(--muted);
    font-size: 12px;
    line-height: 18px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .about {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .about > span a {
    color: inherit;
  }
  .explore {
    flex: none;
  }
  .list .about {
    flex-wrap: wrap;
  }
  [dir='auto'] {
    unicode-bidi: plaintext;
  }
  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }
    .link,
    .button,
    .foot a,
    .acts a,
    .explore {
      min-block-size: 44px;
    }
    .row {
      min-block-size: 44px;
    }
  }
`;
