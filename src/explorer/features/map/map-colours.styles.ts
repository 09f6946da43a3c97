import { css } from 'lit';

/** Colours of countries and lines, on the map and in its legend. */
export const mapColours = css`
  :host {
    --sea: light-dark(#f4f7fa, #141a22);
    --land: light-dark(#e2e2dd, #313842);
    --edge: light-dark(#ffffff, #12161c);
    --open: light-dark(#4d5359, #b4bbc4);
    --yes: light-dark(#2a8080, #54aaae);
    --abstain: light-dark(#eab65b, #f0cf8e);
    --no: light-dark(#8c1d18, #f0655a);
  }
  .none {
    fill: var(--land);
  }
  .yes {
    fill: var(--yes);
  }
  .abstain {
    fill: var(--abstain);
  }
  .no {
    fill: var(--no);
  }
  .one-0 {
    fill: light-dark(#2f6fb0, #6ba8e8);
  }
  .one-1 {
    fill: light-dark(#0f2d52, #d6e8fb);
  }
  .one-2 {
    fill: light-dark(#eab65b, #e8b463);
  }
  .one-3 {
    fill: light-dark(#8d6cab, #b592d4);
  }
  .otherwise {
    fill: light-dark(#cdbfa6, #6d6252);
  }
  .step-0 {
    fill: light-dark(#cfe2f3, #22384f);
  }
  .step-1 {
    fill: light-dark(#a5c8e6, #2d5479);
  }
  .step-2 {
    fill: light-dark(#6fa5d3, #3c78b0);
  }
  .step-3 {
    fill: light-dark(#3c7cb8, #66a4dc);
  }
  .step-4 {
    fill: light-dark(#0d4a88, #b5d8fb);
  }
  .hatch {
    stroke: var(--open);
    stroke-width: 1;
    opacity: 0.6;
  }
  .boundary {
    fill: none;
    stroke: var(--edge);
    stroke-width: 0.7;
    vector-effect: non-scaling-stroke;
  }
  .boundary.open {
    stroke: var(--open);
    stroke-width: 1;
    stroke-dasharray: 3 2.5;
  }
  .dot {
    stroke: var(--open);
    stroke-width: 0.8;
  }
  .spot {
    fill: var(--canvas);
    stroke: var(--ink-2);
    stroke-width: 1.2;
  }
  .link {
    fill: none;
    stroke-width: 1.2;
    vector-effect: non-scaling-stroke;
  }
`;
