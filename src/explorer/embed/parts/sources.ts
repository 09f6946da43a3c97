import { html, nothing, type TemplateResult } from 'lit';
import type { Loading } from '../../core/ask/loading.js';
import type { Claim } from '../../core/documents/evidence.js';
import { locatorInWords } from '../../../fact/text/locator.js';
import type { Period } from '../../../fact/text/period.js';
import { circumstances } from '../../core/model/circumstances.js';
import type { Sources } from '../documents.js';
import type { Speech } from '../speech.js';
import { icon } from './icon.js';
import { trouble, waiting } from './notes.js';

/** The documents behind a relation, each with the place in it that says so. */
export function sources(
  loading: Loading<Sources | null>,
  shown: Period,
  speech: Speech,
): TemplateResult {
  if (loading.trouble !== null) {
    return trouble(loading.trouble, speech, () => {
      loading.again();
    });
  }
  const claims = loading.waiting === 'no' ? loading.value?.claims : undefined;
  if (claims === undefined) return html`${waiting(loading.waiting, speech)}`;
  const more = claims.totalCount - claims.nodes.length;
  return html`<ul class="claims" part="sources">
      ${claims.nodes.map((claim) => html`<li>${document(claim, shown, speech)}</li>`)}
    </ul>
    ${more > 0 ? html`<p class="meta">${speech.evidence.more(more)}</p>` : nothing}`;
}

function document(claim: Claim, shown: Period, speech: Speech): TemplateResult {
  const { evidence, tag } = speech;
  const { title, url } = claim.document;
  return html`<p class="document" dir="auto">
      ${title}, ${locatorInWords(claim.locator, speech.evidence.character)}
    </p>
    ${claim.note === null ? nothing : html`<p class="meta" dir="auto">${claim.note}.</p>`}
    <p class="meta">${circumstances(claim, shown, speech, tag)}</p>
    <p class="meta foot">
      ${confidence(claim.confidence, speech)}
      ${claim.polarity === 'DENIES' ? html`<span class="denies">${evidence.denies}</span>` : nothing}
      ${
        url === null
          ? nothing
          : html`<a href=${url} target="_blank" rel="noopener noreferrer"
              >${evidence.open}${icon('open', 15)}</a
            >`
      }
    </p>`;
}

/** Sureness as a bar and a figure. */
function confidence(value: number, { relation }: Speech): TemplateResult {
  const figure = (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
  return html`<span class="confidence" title=${relation.confidence(figure)}>
    <svg width="36" height="4" viewBox="0 0 36 4" aria-hidden="true">
      <rect class="track" width="36" height="4" rx="2" />
      <rect class="bar" width=${Math.max(2, value * 36)} height="4" rx="2" />
    </svg>
    ${figure}
  </span>`;
}
