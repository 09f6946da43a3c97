import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(640px, 100vw - 32px);
    max-block-size: min(760px, 100dvh - 32px);
    padding: 0;
    border: 1px solid var(--hairline);
    border-radius: 12px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  dialog::backdrop {
    background: var(--backdrop);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px 12px 24px;
    border-block-end: 1px solid var(--hairline);
    background: var(--raised);
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.625rem;
    font-weight: 600;
  }
  .content {
    display: grid;
    gap: 16px;
    padding: 16px 24px 24px;
  }
  @media (max-width: 639px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: 100vw;
      max-block-size: 92dvh;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
