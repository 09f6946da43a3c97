import { css } from 'lit';

/**
 * All styles of the element, adopted and never written into the page. `.root` takes nothing from the
 * page but its direction and the properties that are named here.
 */
export const embedStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: 0;
    padding: 0 !important;
    margin-block: 0;
    overflow: hidden;
  }
  :host(:fullscreen) {
    inline-size: 100%;
    block-size: 100% !important;
  }
  .root {
    all: initial;
    --accent: var(--actor-graph-accent, #0b57a4);
    --accent-soft: color-mix(in srgb, var(--accent) 9%, var(--ground));
    --ground: var(--actor-graph-background, #ffffff);
    --surface: var(--actor-graph-surface, #f6f6f4);
    --ink: var(--actor-graph-ink, #1a1d21);
    --muted: var(--actor-graph-muted, #4d5359);
    --border: var(--actor-graph-border, #e3e3df);
    --danger: #b3261e;
    color-scheme: light;
    box-sizing: border-box;
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: 1px solid var(--border);
    border-radius: var(--actor-graph-radius, 10px);
    overflow: hidden;
    background: var(--ground);
    color: var(--ink);
    font: 400 14px/20px var(--actor-graph-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root.dark {
    --accent: var(--actor-graph-accent, #8ab8ff);
    --accent-soft: color-mix(in srgb, var(--accent) 18%, var(--ground));
    --ground: var(--actor-graph-background, #12161c);
    --surface: var(--actor-graph-surface, #181d24);
    --ink: var(--actor-graph-ink, #e8eaed);
    --muted: var(--actor-graph-muted, #b4bbc4);
    --border: var(--actor-graph-border, #2b323b);
    --danger: #ff9d94;
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
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
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 1px solid var(--border);
    border-radius: 8px;
    background: var(--ground);
    color: var(--ink);
  }
  .icon:hover,
  .icon[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .button {
    min-block-size: 34px;
    padding-inline: 12px;
    border: 1px solid var(--muted);
    border-radius: 8px;
    background: var(--ground);
    font-weight: 500;
  }
  .directed:dir(rtl) {
    scale: -1 1;
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-block: 6px;
    padding-inline: 14px 10px;
    border-block-end: 1px solid var(--border);
  }
  h2 {
    flex: 1;
    min-inline-size: 0;
    font-size: 15px;
    font-weight: 600;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .date {
    flex: none;
    padding: 2px 10px;
    border-radius: 12px;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 13px;
    font-weight: 500;
    white-space: nowrap;
  }
  .fault {
    flex: none;
    padding: 8px 14px;
    border-block-end: 1px solid var(--border);
    background: var(--surface);
    font-size: 13px;
    line-height: 18px;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    position: relative;
    display: flex;
  }
  .main {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .main.gone {
    display: none;
  }
  .canvas {
    position: relative;
    block-size: 100%;
  }
  .canvas > :first-child {
    block-size: 100%;
    min-block-size: 0;
  }
  .note {
    align-self: center;
    margin: auto;
    padding: 16px;
    text-align: center;
    color: var(--muted);
  }
  .note .button {
    margin-block-start: 8px;
    color: var(--ink);
  }
  .note.over {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    pointer-events: none;
  }
  .veil {
    position: absolute;
    inset: 0;
    display: grid;
    align-items: end;
    justify-items: center;
    padding: 10px;
    border: 0;
    background: none;
  }
  .veil:focus-visible {
    outline-offset: -2px;
  }
  .pill {
    padding: 6px 12px;
    border: 1px solid var(--border);
    border-radius: 16px;
    background: var(--ground);
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
  }
  .hint {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 10px;
    inline-size: fit-content;
    margin-inline: auto;
    text-align: center;
    pointer-events: none;
  }
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
  .about a {
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
    .about a {
      min-block-size: 44px;
    }
    .row {
      min-block-size: 44px;
    }
  }
`;
