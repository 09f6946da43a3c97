import { visuallyHidden } from './visually-hidden.js';
import { css, unsafeCSS } from 'lit';
import { PALETTES } from './palette.js';

const { light, dark } = PALETTES;

/** Adopted style sheets only: the page's policy allows no style attributes. */
export const graphStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    min-block-size: 120px;
    background: ${unsafeCSS(light.canvas)};
    --graph-ink: ${unsafeCSS(light.ink2)};
    --graph-accent: ${unsafeCSS(light.accent)};
    --graph-surface: ${unsafeCSS(light.surface)};
  }
  :host([theme='dark']) {
    background: ${unsafeCSS(dark.canvas)};
    --graph-ink: ${unsafeCSS(dark.ink2)};
    --graph-accent: ${unsafeCSS(dark.accent)};
    --graph-surface: ${unsafeCSS(dark.surface)};
  }
  .stage,
  canvas.labels {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .stage {
    touch-action: none;
  }
  :host([lasso]) .stage {
    cursor: crosshair;
  }
  .lasso {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    fill: var(--graph-accent);
    fill-opacity: 0.08;
    stroke: var(--graph-accent);
    stroke-width: 1.5;
  }
  canvas.labels {
    pointer-events: none;
  }
  .focus {
    position: absolute;
    left: 0;
    top: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    pointer-events: none;
    outline: none;
  }
  .focus:focus-visible {
    outline: 2px solid var(--graph-accent);
    outline-offset: 2px;
  }
  .note {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    margin: 0;
    padding: 4px 10px;
    border-radius: 8px;
    background: var(--graph-surface);
    color: var(--graph-ink);
    font-size: 13px;
    line-height: 18px;
    pointer-events: none;
  }
  ${visuallyHidden}
`;
