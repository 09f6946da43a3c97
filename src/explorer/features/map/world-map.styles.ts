import { css } from 'lit';
import { mapColours } from './map-colours.styles.js';

export const worldMapStyles = [
  mapColours,
  css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      background: var(--canvas);
    }
    .map {
      position: absolute;
      inset: 0;
      touch-action: none;
      cursor: grab;
    }
    .sea {
      fill: var(--sea);
    }
    [data-code],
    [data-key],
    [data-link] {
      cursor: pointer;
    }
    .land:hover,
    .dot:hover {
      filter: brightness(0.93);
    }
    .disputed {
      pointer-events: none;
    }
    .boundary,
    .chosen {
      pointer-events: none;
    }
    .chosen {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2.5;
      vector-effect: non-scaling-stroke;
    }
    .reach {
      fill: none;
      stroke: transparent;
      stroke-width: 9;
      vector-effect: non-scaling-stroke;
    }
    .link {
      opacity: 0.55;
      pointer-events: none;
    }
    .link.strong {
      stroke-width: 2;
      opacity: 1;
    }
    .link.faint {
      opacity: 0.12;
    }
    .stop circle {
      fill: var(--canvas);
      stroke: var(--ink-2);
      stroke-width: 1;
    }
    .stop text {
      fill: var(--ink);
      stroke: var(--canvas);
      stroke-width: 3;
      paint-order: stroke;
      font-size: 11px;
      font-weight: 600;
    }
    .end {
      fill: var(--ink-2);
      pointer-events: none;
    }
    .chosen-dot,
    .stop.chosen-dot circle {
      stroke: var(--accent);
      stroke-width: 3;
    }
    .focus {
      position: absolute;
      inset-block-start: -11px;
      left: -11px;
      inline-size: 22px;
      block-size: 22px;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
      pointer-events: none;
    }
    .tip {
      position: absolute;
      top: 14px;
      left: 14px;
      max-inline-size: 280px;
      padding: 4px 10px;
      border-radius: 8px;
      background: var(--ink);
      color: var(--canvas);
      font-size: 0.8125rem;
      line-height: 1.125rem;
      pointer-events: none;
    }
    .pop {
      position: absolute;
      top: 12px;
      left: 12px;
      z-index: 2;
      display: grid;
      max-block-size: 260px;
      max-inline-size: 320px;
      padding: 4px;
      overflow-y: auto;
      border: 1px solid var(--hairline);
      border-radius: 10px;
      background: var(--raised);
      box-shadow: var(--shadow);
    }
    .pop button {
      min-block-size: 32px;
      padding-inline: 10px;
      border-radius: 6px;
    }
    .pop button:hover {
      background: var(--accent-soft);
    }
    .tools {
      position: absolute;
      inset-block-end: 12px;
      inset-inline-start: 12px;
      display: flex;
      gap: 4px;
      padding: 4px;
      border: 1px solid var(--hairline);
      border-radius: 10px;
      background: var(--raised);
      box-shadow: var(--shadow);
    }
    /* Below the map, where there is no room beside the lands. */
    @media (max-width: 959px) {
      :host {
        overflow: visible;
        margin-block-end: 68px;
      }
      .tools {
        inset-block-end: -64px;
      }
      .pop button,
      .tools .icon {
        min-block-size: 44px;
        min-inline-size: 44px;
      }
    }
  `,
];
