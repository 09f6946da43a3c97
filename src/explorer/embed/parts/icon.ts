import { html, svg, type TemplateResult } from 'lit';

const ICONS = {
  full: 'M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5',
  small: 'M7.5 4v3.5H4M16 7.5h-3.5V4M12.5 16v-3.5H16M4 12.5h3.5V16',
  list: 'M4 5.5h12M4 10h12M4 14.5h12',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'm12 5-5 5 5 5',
  open: 'M7 13 14 6M8.5 6H14v5.5',
} as const;

export function icon(name: keyof typeof ICONS, size = 18): TemplateResult {
  return html`<svg
    class=${name === 'open' || name === 'back' ? 'directed' : ''}
    width=${size}
    height=${size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`<path d=${ICONS[name]} />`}
  </svg>`;
}
