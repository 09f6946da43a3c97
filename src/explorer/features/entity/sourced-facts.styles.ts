import { css } from 'lit';

export const sourcedFactsStyles = css`
  :host {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.125rem;
    color: var(--ink-2);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  .facts > .open {
    flex-basis: 100%;
  }
  .bare {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 24px;
  }
  .bare:hover,
  .bare[aria-expanded='true'] {
    color: var(--ink);
  }
  .bare:hover > span:first-child {
    text-decoration: underline;
  }
  .bare svg {
    flex: none;
  }
  .bare[aria-expanded='false'] svg {
    rotate: -90deg;
  }
  .bare[aria-expanded='false']:dir(rtl) svg {
    rotate: 90deg;
  }
  .stated {
    padding-block: 4px 12px;
  }
  section {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--control);
  }
  section.chosen {
    border-inline-start-color: var(--accent);
  }
  section + section,
  section + h2 {
    margin-block-start: 12px;
  }
  h2 {
    margin-block-end: 4px;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    color: var(--ink);
  }
  .said strong {
    font-size: 0.875rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .documents {
    display: grid;
    gap: 6px;
    margin-block-start: 6px;
  }
  @media (max-width: 959px) {
    .bare {
      min-block-size: 44px;
    }
  }
`;
