import { html, type TemplateResult } from 'lit';

/** Three kinds, and what joins them. */
export function logo(): TemplateResult {
  return html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path d="M10.5 5 5 16M10.5 5l6.5 11" fill="none" stroke="var(--ink)" stroke-width="1.8" />
    <circle cx="10.5" cy="5" r="3" fill="var(--accent)" />
    <rect x="2" y="13.5" width="5.6" height="5.6" rx="1" fill="var(--ink)" />
    <circle cx="17" cy="16.4" r="3" fill="var(--ink)" />
  </svg>`;
}
