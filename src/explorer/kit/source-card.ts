import { css, html, nothing, type TemplateResult } from 'lit';
import type { SourceDocument } from '../core/documents/entity.js';
import type { Claim } from '../core/documents/evidence.js';
import { figureOf } from '../../fact/text/figure.js';
import { locatorInWords } from '../../fact/text/locator.js';
import { confidenceBar } from './confidence.js';
import { icon } from './icon.js';
import { words } from '../core/words/words.js';

export const sourceCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: 18px 1fr auto;
    gap: 2px 8px;
    padding: 10px 14px;
    border: 1px solid var(--hairline);
    border-radius: 10px;
    background: var(--raised);
    font-size: 0.8125rem;
    line-height: 1.125rem;
  }
  .card > svg {
    color: var(--ink-2);
  }
  .card .title {
    font-size: 0.875rem;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .card .note {
    grid-column: 1 / 3;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .card .denies {
    color: var(--danger);
    font-weight: 500;
  }
  .card a {
    display: inline-flex;
    grid-column: 3;
    align-items: center;
    justify-self: end;
    min-block-size: 24px;
    white-space: nowrap;
  }
  .card .confidence {
    display: inline-flex;
    align-items: center;
    justify-self: end;
    gap: 8px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .in-all {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .in-all .confidence {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .directed:dir(rtl) {
    scale: -1 1;
  }
  @media (max-width: 959px) {
    .card a {
      min-block-size: 44px;
    }
  }
`;

type Shown = Pick<Claim, 'locator' | 'note' | 'confidence' | 'polarity'> & {
  readonly document: SourceDocument;
};

/** One document behind a relation or a value: where it says so, what was noted, how sure, and the way to it. */
export function sourceCard({
  document,
  locator,
  note,
  confidence,
  polarity,
}: Shown): TemplateResult {
  return html`<div class="card">
    ${icon('page')}
    <p class="title" dir="auto">
      ${document.title}, ${locatorInWords(locator, words.evidence.character)}
    </p>
    ${confidenceBar(confidence)}
    <p class="note" dir="auto">
      ${
        polarity === 'DENIES'
          ? html`<span class="denies">${words.evidence.denies}</span> · `
          : nothing
      }${note ?? document.publisher ?? ''}
    </p>
    ${
      document.url === null
        ? nothing
        : html`<a href=${document.url} target="_blank" rel="noopener noreferrer"
            >${words.evidence.open}${icon('open', 16)}</a
          >`
    }
  </div>`;
}

/** How sure a relation or a value is by all its documents, unless its only document says the same. */
export function inAll(
  confidence: number,
  claims: readonly Pick<Claim, 'confidence'>[] = [],
  hint: string = words.paths.surenessHint,
): TemplateResult | typeof nothing {
  const [only, ...others] = claims;
  const isSaid = others.length === 0 && figureOf(only?.confidence ?? 0) === figureOf(confidence);
  if (isSaid) return nothing;
  return html`<span class="meta in-all" title=${hint}
    >${words.paths.sureness} ${confidenceBar(confidence)}</span
  >`;
}
