import { css } from 'lit';

/** What opens above the bar. */
export const popStyles = css`
  .pop {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-start: 20px;
    z-index: 20;
    display: grid;
    gap: 8px;
    inline-size: min(320px, calc(100vw - 40px));
    padding: 16px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .end {
    inset-inline: auto 20px;
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 24px;
  }
`;

export const timeBarStyles = css`
  :host {
    position: relative;
    display: flex;
    align-items: center;
    gap: 16px;
    block-size: 80px;
    padding-inline: 20px;
    border-block-start: 1px solid var(--hairline);
    background: var(--canvas);
  }
  .play {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    border: 1px solid var(--control);
    border-radius: 50%;
    background: var(--canvas);
    color: var(--ink);
  }
  .play:hover {
    background: var(--accent-soft);
  }
  .when {
    flex: none;
    min-inline-size: 112px;
    min-block-size: 44px;
    border-radius: 8px;
  }
  .when strong {
    display: block;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .when:hover strong {
    text-decoration: underline;
  }
  .axis {
    position: relative;
    flex: 1;
    min-inline-size: 80px;
    block-size: 56px;
  }
  .axis svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .bar {
    fill: var(--bar);
  }
  .ground {
    stroke: var(--control);
  }
  .thumb {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 2;
  }
  text {
    fill: var(--ink-3);
    font-size: 11.5px;
    text-anchor: middle;
  }
  input[type='range'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    opacity: 0;
    cursor: ew-resize;
  }
  .axis:has(input:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .known {
    flex: none;
    max-inline-size: 120px;
  }
  .compare,
  .undated {
    flex: none;
  }
  @media (max-width: 639px) {
    :host {
      gap: 8px;
      padding-inline: 12px;
    }
    .play {
      inline-size: 44px;
      block-size: 44px;
    }
    .when {
      min-inline-size: 76px;
      max-inline-size: 108px;
    }
    .when .meta:not(.other),
    .compare {
      display: none;
    }
    .undated {
      max-inline-size: 64px;
    }
  }
`;
