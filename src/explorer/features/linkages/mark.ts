import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../../core/address/parts/linkages.js';
import { words } from '../../core/words/words.js';

const star = Array.from({ length: 10 }, (_, at) => {
  const reach = at % 2 === 0 ? 6.8 : 2.9;
  const angle = (at * Math.PI) / 5 - Math.PI / 2;
  return `${(8 + reach * Math.cos(angle)).toFixed(2)} ${(8.4 + reach * Math.sin(angle)).toFixed(2)}`;
}).join('L');

const DIAMOND = 'M8 2l6 6-6 6-6-6z';

/** Drawings of 16 × 16; `--ground` is what lies under them. */
const DRAWN: Readonly<Record<Mark, SVGTemplateResult>> = {
  yes: svg`<circle cx="8" cy="8" r="6.5" fill="var(--mark-yes)" />
    <path d="M5 8.3l2.1 2.1L11 6.3" stroke="var(--canvas)" stroke-width="1.8" fill="none" />`,
  no: svg`<rect x="2" y="2" width="12" height="12" rx="1.5" fill="var(--mark-no)" />
    <path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--canvas)" stroke-width="1.8" />`,
  abstained: svg`<circle cx="8" cy="8" r="5.7" fill="none" stroke="var(--mark-abstained)"
      stroke-width="1.8" /><path d="M5.2 8h5.6" stroke="var(--mark-abstained)" stroke-width="1.8" />`,
  noVote: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--ink-3)" stroke-width="1.2"
      stroke-dasharray="2 1.9" />
    <path d="M6.4 6.6a1.7 1.7 0 1 1 2.4 1.5c-.6.3-.8.6-.8 1.2M8 11v.1" stroke="var(--ink-3)"
      stroke-width="1.3" fill="none" stroke-linecap="round" />`,
  champion: svg`<path d="M${star}Z" fill="var(--kind-framework)" />`,
  signed: svg`<path d=${DIAMOND} fill="none" stroke="var(--kind-framework)" stroke-width="1.5" />`,
  bound: svg`<path d=${DIAMOND} fill="none" stroke="var(--kind-framework)" stroke-width="1.5" />
    <path d="M8 5.3L10.7 8 8 10.7 5.3 8z" fill="var(--kind-framework)" />`,
  endorsed: svg`<path d=${DIAMOND} fill="var(--kind-framework)" />`,
  adopted: svg`<path d="M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z" fill="var(--mark-adopted)" />`,
  implements: svg`<path d="M4 2.6l9.4 5.4L4 13.4z" fill="var(--group-delivery)" />`,
  follows: svg`<path d="M3 6h10M3 10h10" stroke="var(--ink-2)" stroke-width="1.7" />`,
  contributes: svg`<path d="M8 3v10M3 8h10" stroke="var(--group-delivery)" stroke-width="1.9" />`,
  other: svg`<circle cx="8" cy="8" r="3.4" fill="none" stroke="var(--ink-2)" stroke-width="1.6" />`,
  none: svg`<circle cx="8" cy="8" r="1" fill="var(--ink-3)" />`,
};

/** The symbol alone, for where words stand beside it. */
export function markSymbol(mark: Mark, size = 16): TemplateResult {
  return html`<svg class="mark" width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">
    ${DRAWN[mark]}
  </svg>`;
}

/** The symbol, and for those who do not see it, its words. */
export function markWithWords(mark: Mark): TemplateResult {
  return html`${markSymbol(mark)}<span class="hidden">${words.linkages.said[mark]} </span>`;
}

export const markStyles = css`
  :host {
    --mark-yes: light-dark(#176868, #54aaae);
    --mark-no: light-dark(#8c1d18, #ff9d94);
    --mark-abstained: light-dark(#96590a, #e8b463);
    --mark-adopted: light-dark(#46349f, #c4bdff);
  }
  .mark {
    flex: none;
    vertical-align: middle;
  }
`;

/** The colour of a mark's share in a bar. */
export function markColour(mark: Mark): string {
  const colours: Readonly<Partial<Record<Mark, string>>> = {
    yes: 'var(--mark-yes)',
    no: 'var(--mark-no)',
    abstained: 'var(--mark-abstained)',
    adopted: 'var(--mark-adopted)',
    implements: 'var(--group-delivery)',
    contributes: 'var(--group-delivery)',
    follows: 'var(--ink-2)',
    other: 'var(--ink-2)',
    noVote: 'var(--bar)',
    none: 'var(--hairline)',
  };
  return colours[mark] ?? 'var(--kind-framework)';
}
