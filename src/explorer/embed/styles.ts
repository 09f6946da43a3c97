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
    position: absolute;
    inset: 0;
    visibility: hidden;
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
`;
