import { css } from 'lit';

export const mapViewStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 12px 24px 8px;
  }
  .chips {
    display: flex;
    flex: none;
    gap: 8px;
    padding: 2px 24px 10px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chips button {
    flex: none;
    min-block-size: 32px;
    padding-inline: 12px;
    border: 1px solid var(--control);
    border-radius: 16px;
    background: var(--canvas);
    color: var(--ink-2);
    font-weight: 500;
  }
  .chips button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .about {
    padding: 0 24px 8px;
  }
  mg-world-map,
  mg-map-table {
    flex: 1;
    min-block-size: 220px;
  }
  footer {
    display: grid;
    flex: none;
    gap: 4px;
    padding: 8px 24px 10px;
    border-block-start: 1px solid var(--hairline);
    background: var(--surface);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .unit {
    font-weight: 600;
  }
  .legend b {
    color: var(--ink-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    flex: none;
  }
  .swatch .link {
    stroke: var(--group-steering);
  }
  .swatch rect {
    stroke: var(--control);
    stroke-width: 0.5;
  }
  .small {
    font-size: 0.75rem;
    line-height: 1rem;
  }
  details ul {
    max-block-size: 160px;
    overflow-y: auto;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--ink-2);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  @media (max-width: 639px) {
    :host {
      block-size: auto;
      min-block-size: 100%;
    }
    .head,
    .chips,
    .about,
    footer {
      padding-inline: 16px;
    }
    .choice {
      inline-size: 100%;
    }
    .choice button {
      flex: 1;
      min-block-size: 44px;
    }
    .chips button {
      min-block-size: 44px;
      border-radius: 22px;
    }
    mg-world-map {
      flex: none;
      block-size: 56vw;
    }
    summary {
      min-block-size: 44px;
      align-content: center;
    }
  }
`;
