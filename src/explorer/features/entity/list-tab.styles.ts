import { css } from 'lit';

export const listTabStyles = css`
  :host {
    display: block;
    padding: 8px 24px;
  }
  li {
    display: grid;
    grid-template-columns: 14px 1fr auto;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 8px;
    border-block-end: 1px solid var(--hairline);
  }
  li .when {
    text-align: end;
    max-inline-size: 130px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 84px 1fr;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--hairline);
  }
  dt {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  dd {
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block: 16px 4px;
  }
  .all,
  a.link {
    display: inline-block;
    margin-block-start: 8px;
    margin-inline-end: 16px;
  }
  li.plain {
    grid-template-columns: 1fr;
  }
  li .symbol {
    align-self: center;
  }
  li a {
    font-weight: 500;
  }
  .whole {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 500;
  }
  p.quiet {
    padding-block: 8px;
  }
  @media (max-width: 639px) {
    :host {
      padding-inline: 16px;
    }
  }
`;
