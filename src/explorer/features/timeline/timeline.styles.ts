import { css } from 'lit';

/** Bars wherever they stand. */
export const barStyles = css`
  .bars {
    display: block;
    overflow: visible;
    color: var(--bar-colour, var(--accent));
  }
  .bars stop.full {
    stop-color: var(--accent);
    stop-opacity: 0.9;
  }
  .bars stop.clear {
    stop-color: var(--accent);
    stop-opacity: 0.08;
  }
  .solid,
  .moment,
  .arrow {
    fill: var(--accent);
  }
  .fade-in {
    fill: url(#fade-in);
  }
  .fade-out {
    fill: url(#fade-out);
  }
  .within {
    fill: color-mix(in srgb, var(--accent) 22%, transparent);
    stroke: var(--accent);
    stroke-dasharray: 3 2;
  }
  .tick {
    stroke: var(--hairline);
  }
  .now {
    stroke: var(--control);
    stroke-dasharray: 2 3;
  }
  .on {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .year {
    fill: var(--ink-2);
    font-size: 12px;
    text-anchor: middle;
  }
`;

export const timelineStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 16px 24px 12px;
  }
  .head .meta {
    max-inline-size: 110ch;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .choice {
    display: flex;
    border: 1px solid var(--control);
    border-radius: 8px;
    overflow: hidden;
  }
  .choice button,
  .chips button {
    min-block-size: 34px;
    padding-inline: 12px;
    border: 0;
    background: var(--canvas);
    color: var(--ink-2);
    font-weight: 500;
  }
  .choice button[aria-pressed='true'],
  .chips button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  .choice button:focus-visible {
    outline-offset: -3px;
  }
  .chips {
    display: flex;
    gap: 8px;
    padding: 2px 24px 12px;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .chips button {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    border: 1px solid var(--control);
    border-radius: 17px;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding-block-end: 32px;
    border-block-start: 1px solid var(--hairline);
  }
  [role='row'] {
    display: grid;
    grid-template-columns: minmax(180px, 32%) 200px minmax(0, 1fr);
    padding-inline: 24px;
  }
  .body [role='row']:hover,
  [role='row'][aria-selected='true'] {
    background: var(--accent-soft);
  }
  .body [role='row'] {
    cursor: pointer;
  }
  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 1px solid var(--hairline);
    background: var(--canvas);
  }
  [role='columnheader'] {
    padding-block: 6px;
    font-size: 0.75rem;
    line-height: 1rem;
    font-weight: 600;
    color: var(--ink-3);
  }
  h2 {
    display: flex;
    gap: 8px;
    padding: 16px 24px 4px;
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-weight: 600;
  }
  h2 .count {
    font-weight: 400;
    color: var(--ink-2);
  }
  [role='gridcell'],
  [role='rowheader'] {
    min-inline-size: 0;
    min-block-size: 28px;
    padding-block: 4px;
    padding-inline-end: 16px;
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  [role='gridcell']:focus-visible,
  [role='rowheader']:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .what {
    display: grid;
    grid-template-columns: 14px 1fr;
    gap: 0 10px;
    align-items: baseline;
  }
  .what .symbol {
    align-self: start;
    margin-block-start: 3px;
  }
  .when {
    color: var(--ink-2);
  }
  .years {
    padding: 0;
    min-block-size: 28px;
    direction: ltr;
    clip-path: inset(0 -12px);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 12px 24px;
  }
  .undated {
    border-block-start: 1px solid var(--hairline);
    margin-block-start: 16px;
  }
  .undated ul {
    columns: 320px auto;
    column-gap: 32px;
    padding: 4px 24px;
  }
  .undated li {
    break-inside: avoid;
    padding-block: 2px;
    font-size: 0.8125rem;
  }
  .undated .what {
    inline-size: 100%;
    min-block-size: 24px;
  }
  .undated .meta {
    padding-inline: 24px;
  }
  .empty,
  .waiting {
    padding: 24px;
    color: var(--ink-2);
  }
  @media (max-width: 959px) {
    .choice button,
    .chips button {
      min-block-size: 44px;
      border-radius: 22px;
    }
    .choice button {
      border-radius: 0;
    }
    .undated .what {
      min-block-size: 44px;
      align-content: center;
    }
  }
  @media (max-width: 799px) {
    .head,
    .chips,
    h2,
    .foot,
    .undated .meta,
    .undated ul,
    [role='row'] {
      padding-inline: 16px;
    }
    [role='row'] {
      grid-template-columns: 1fr;
    }
    .body [role='row'] {
      padding-block: 4px;
      border-block-end: 1px solid var(--hairline);
    }
    .axis [role='columnheader']:not(.years) {
      position: absolute;
      clip-path: inset(50%);
    }
    .body [role='rowheader'],
    .body .when {
      min-block-size: 0;
      padding-block: 2px 0;
    }
    .when {
      padding-inline-start: 24px;
    }
  }
`;
