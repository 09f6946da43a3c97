import { html, svg, type TemplateResult } from 'lit';

/** Line drawings of 20 × 20, in the colour of the text around them. */
const ICONS = {
  search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6zM12.7 12.7 17 17',
  close: 'M5 5l10 10M15 5 5 15',
  chevron: 'm6 8 4 4 4-4',
  back: 'm12 5-5 5 5 5',
  arrow: 'M4 10h12m-5-5 5 5-5 5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5',
  pin: 'M7 3.5h6l-.8 5 2.3 2.5h-9l2.3-2.5zM10 11v5.5',
  undo: 'M7.5 5 4 8.5 7.5 12M4 8.5h8a4 4 0 0 1 0 8H9',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  share: 'M10 12.5v-9M6.5 7 10 3.5 13.5 7M4 11v5h12v-5',
  play: 'M7 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  step: 'M5 4.5v11l7-5.5zM14.5 4.5v11',
  help: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M10 14.6v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16 12.2A6.5 6.5 0 0 1 7.8 4a6.5 6.5 0 1 0 8.2 8.2z',
  graph:
    'M10 4.2v4M8.6 10.8l-3.4 3M11.4 10.8l3.4 3M10 2.2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM4.2 13.3a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM15.8 13.3a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM10 8a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 10 8z',
  table: 'M3.5 4h13v12h-13zM3.5 8h13M8 8v8',
  linkages: 'M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8 4v12M12.2 4v12',
  partners:
    'M7.5 3.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM2.5 16c.3-3 2.3-4.5 5-4.5s4.7 1.5 5 4.5M13 4a2.5 2.5 0 0 1 0 4.8M14.5 11.9c1.8.5 2.8 1.9 3 4.1',
  path: 'M4.5 13.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM15.5 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 15.5h4a2.5 2.5 0 0 0 2.5-2.5V7a2.5 2.5 0 0 1 .8-1.8',
  page: 'M5.5 2.5h6l3 3v12h-9zM11.5 2.5v3h3',
  swap: 'M7 16V4M4 7l3-3 3 3M13 4v12M10 13l3 3 3-3',
  redo: 'M12.5 5 16 8.5 12.5 12M16 8.5H8a4 4 0 0 0 0 8h3',
  review: 'M4 10.5l3.5 3.5L16 5.5M4 4.5h6M4 7h3',
  timeline: 'M3.5 5.5h7M7.5 10h9M5 14.5h6',
  map: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM2.8 10h14.4M10 2.8c2.2 2 3.2 4.4 3.2 7.2s-1 5.2-3.2 7.2c-2.2-2-3.2-4.4-3.2-7.2s1-5.2 3.2-7.2z',
  board: 'M3.5 4h13v12h-13zM6.5 7h4v3h-4zM10.5 9.5l3 3.5m0-2.2V13h-2.2',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  lasso:
    'M10 3.5c4 0 7 2.1 7 4.9s-3 4.9-7 4.9-7-2.1-7-4.9 3-4.9 7-4.9zM5.6 12.4c-.9 1-.6 2.3.6 2.6 1.3.2 1.4 1.5.5 2.5',
  open: 'M7 13 14 6M8.5 6H14v5.5',
} as const;

export type IconName = keyof typeof ICONS;

/** Icons that mean a direction turn round where text runs from right to left. */
const DIRECTED: readonly IconName[] = ['back', 'arrow', 'undo', 'redo', 'open', 'step'];

export function icon(name: IconName, size = 18): TemplateResult {
  return html`<svg
    class=${DIRECTED.includes(name) ? 'directed' : ''}
    width=${size}
    height=${size}
    viewBox="0 0 20 20"
    fill=${name === 'play' ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width=${name === 'more' ? 2.4 : 1.5}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`<path d=${ICONS[name]} />`}
  </svg>`;
}
