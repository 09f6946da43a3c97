import { css } from 'lit';
import { stripStyles } from '../kit/styles/strip.styles.js';

export const explorerStyles = [
  stripStyles,
  css`
    :host {
      display: flex;
      flex-direction: column;
      block-size: 100dvh;
      background: var(--canvas);
      color: var(--ink);
    }
    .skip {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-start: 8px;
      z-index: 60;
      padding: 8px 12px;
      border-radius: 8px;
      background: var(--accent);
      color: var(--on-accent);
    }
    .skip:not(:focus) {
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    mg-top-bar {
      flex: none;
      position: relative;
      z-index: 15;
    }
    .body {
      position: relative;
      display: flex;
      flex: 1;
      min-block-size: 0;
    }
    main {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-inline-size: 0;
    }
    main:focus {
      outline: none;
    }
    .alone {
      display: grid;
      place-content: center;
      justify-items: center;
      padding: 24px;
      text-align: center;
    }
    .alone .button {
      margin-block-start: 16px;
    }
    .alone .waiting {
      font-size: 0.9375rem;
    }
    .view {
      position: relative;
      flex: 1;
      min-block-size: 0;
      overflow: auto;
    }
    .over {
      position: absolute;
      inset-block-start: 12px;
      inset-inline: 0;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    .over .waiting {
      padding: 4px 12px;
      border-radius: 16px;
      background: var(--raised);
      box-shadow: var(--shadow);
    }
    .empty {
      padding: 24px;
    }
    mg-entity-panel[page] {
      max-inline-size: 800px;
      margin-inline: auto;
    }
    /* Room for what comes later, so that the legend stays in its place. */
    mg-picture-facets:not(:defined) {
      display: block;
      block-size: 58px;
    }
    .rail {
      flex: none;
      inline-size: 208px;
      overflow-y: auto;
      border-inline-end: 1px solid var(--hairline);
      background: var(--surface);
    }
    .panel {
      flex: none;
      inline-size: 388px;
      overflow-y: auto;
      border-inline-start: 1px solid var(--hairline);
      background: var(--surface);
    }
    .bar {
      display: none;
      align-items: center;
      gap: 16px;
      padding: 8px 16px;
      border-block-end: 1px solid var(--hairline);
    }
    .filters {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
    .faults {
      flex-wrap: nowrap;
      justify-content: space-between;
      color: var(--warning);
    }
    mg-bottom-nav {
      display: none;
    }
    mg-key-form {
      flex: 1;
    }
    .shade {
      position: absolute;
      inset: 0;
      z-index: 11;
      background: var(--backdrop);
    }
    @media (max-width: 1279px) {
      .panel {
        inline-size: 360px;
      }
      .bar {
        display: flex;
      }
      .rail {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        z-index: 12;
        inline-size: 260px;
        visibility: hidden;
        translate: -100% 0;
        transition:
          translate 200ms ease-out,
          visibility 200ms;
        box-shadow: var(--shadow);
      }
      .rail:dir(rtl) {
        translate: 100% 0;
      }
      .rail.open {
        visibility: visible;
        translate: 0 0;
      }
    }
    @media (max-width: 959px) {
      .panel:not(.chosen) {
        display: none;
      }
      .panel.chosen {
        position: absolute;
        inset-block: 0;
        inset-inline-end: 0;
        z-index: 14;
        inline-size: min(360px, 100%);
        box-shadow: var(--shadow);
      }
    }
    @media (max-width: 639px) {
      .panel.chosen {
        inline-size: 100%;
        border: 0;
        background: var(--canvas);
      }
      .rail {
        inset-block: auto 0;
        inset-inline: 0;
        inline-size: auto;
        max-block-size: 80%;
        border-start-start-radius: 12px;
        border-start-end-radius: 12px;
        translate: 0 100%;
      }
      .rail:dir(rtl) {
        translate: 0 100%;
      }
      .rail.open {
        translate: 0 0;
      }
      mg-bottom-nav {
        display: block;
        flex: none;
      }
    }
  `,
];
