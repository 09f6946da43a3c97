import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../palette.js';
import { NOTE, NOTE_COLOURS } from './note-colours.js';

const px = (value: number) => unsafeCSS(`${value}px`);
const { light, dark } = NOTE_COLOURS;

/** Of notes and arrows over a drawing; a sheet of its root, which knows the theme. */
export const noteStyles = css`
  .over {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    --note-ground: ${unsafeCSS(light.ground)};
    --note-edge: ${unsafeCSS(light.edge)};
    --note-arrow: ${unsafeCSS(light.arrow)};
    --note-ink: ${unsafeCSS(PALETTES.light.ink)};
    --note-canvas: ${unsafeCSS(PALETTES.light.canvas)};
  }
  :host([theme='dark']) .over {
    --note-ground: ${unsafeCSS(dark.ground)};
    --note-edge: ${unsafeCSS(dark.edge)};
    --note-arrow: ${unsafeCSS(dark.arrow)};
    --note-ink: ${unsafeCSS(PALETTES.dark.ink)};
    --note-canvas: ${unsafeCSS(PALETTES.dark.canvas)};
  }
  .over > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .line {
    fill: none;
    stroke: var(--note-arrow);
    stroke-width: 2;
  }
  .head {
    fill: var(--note-arrow);
  }
  .note-box,
  .arrow-label {
    position: absolute;
    left: 0;
    top: 0;
    box-sizing: border-box;
    color: var(--note-ink);
    font-size: ${px(NOTE.size)};
    line-height: ${px(NOTE.leading)};
  }
  .arrow-label {
    padding-inline: 4px;
    background: var(--note-canvas);
    font-size: 12px;
    white-space: nowrap;
  }
  .note-box {
    inline-size: max-content;
    max-inline-size: ${px(NOTE.width)};
    min-inline-size: 44px;
    min-block-size: 34px;
    padding: ${px(NOTE.padding - 1)};
    border: 1px solid var(--note-edge);
    border-radius: 4px;
    background: var(--note-ground);
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .small .note-box {
    max-inline-size: 168px;
    padding: 5px 6px;
    font-size: 11.5px;
    line-height: 15px;
  }
  .small .note-box .heading {
    font-size: 12.5px;
  }
  .note-box.movable {
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .note-box:focus-visible,
  .note-box.chosen {
    outline: 2px solid var(--graph-accent);
    outline-offset: 2px;
  }
  .note-box :is(p, ul, ol) {
    margin: 0;
  }
  .note-box > * + * {
    margin-block-start: ${px(NOTE.gap)};
  }
  .note-box .heading {
    font-size: ${px(NOTE.heading)};
    font-weight: 600;
  }
  .note-box :is(ul, ol) {
    padding-inline-start: 18px;
  }
  .note-box a {
    color: var(--graph-accent);
  }
`;
