import { css } from 'lit';

export const workbenchStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
    padding: 20px 24px 8px;
  }
  h1 {
    letter-spacing: -0.01em;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  nav {
    display: flex;
    flex: none;
    gap: 4px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--hairline);
    overflow-x: auto;
    scrollbar-width: none;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    padding-inline: 8px;
    border-block-end: 2px solid transparent;
    color: var(--ink-2);
    font-weight: 500;
    white-space: nowrap;
    text-decoration: none;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current='page'] {
    border-block-end-color: var(--accent);
    color: var(--ink);
  }
  nav a:focus-visible {
    outline-offset: -3px;
  }
  .role {
    padding: 8px 24px;
    border-block-end: 1px solid var(--hairline);
    background: var(--surface);
    color: var(--ink-2);
  }
  .part {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  mg-outbox-note {
    flex: none;
  }
  mg-key-form {
    flex: 1;
  }
  .alone {
    display: grid;
    place-content: center;
    justify-items: start;
    gap: 12px;
    flex: 1;
    max-inline-size: 560px;
    margin-inline: auto;
    padding: 24px;
  }
  @media (max-width: 959px) {
    nav a {
      min-block-size: 44px;
    }
  }
  @media (max-width: 639px) {
    header {
      padding: 12px 16px 4px;
    }
    nav {
      padding-inline: 8px;
    }
    .role {
      padding-inline: 16px;
    }
  }
`;
