import { css } from 'lit';

export const shareStyles = css`
  section {
    display: grid;
    gap: 6px;
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .line > input,
  textarea {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding: 7px 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--canvas);
    font-size: 0.8125rem;
    line-height: 1.125rem;
  }
  textarea {
    resize: vertical;
    min-block-size: 54px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .files a {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
`;
