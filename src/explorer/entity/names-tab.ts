import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, EntityName } from '../api/documents/entity.js';
import { periodInWords } from '../model/period.js';
import { language, words } from '../words/words.js';

/** All names of an entity, and its codes in other registers. */
export function namesTab({ names, identifiers, website }: Entity): TemplateResult {
  return html`<div class="names">
    ${names.length === 0 ? html`<p class="quiet">${words.entity.noNames}</p>` : nothing}
    <dl>${names.map(nameLine)}</dl>
    ${
      identifiers.length === 0
        ? nothing
        : html`<h2 class="label">${words.entity.identifiers}</h2>
            <dl class="codes">
              ${identifiers.map(
                ({ scheme, value }) =>
                  html`<div>
                    <dt>${scheme}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
    }
    ${
      website === null
        ? nothing
        : html`<h2 class="label">${words.entity.website}</h2>
            <a href=${website} target="_blank" rel="noopener noreferrer">${website}</a>`
    }
  </div>`;
}

function nameLine({ value, kind, language: tag, from, to }: EntityName): TemplateResult {
  const period =
    from === null && to === null
      ? ''
      : ` · ${periodInWords({ validFrom: from, validTo: to }, words, language.tag)}`;
  return html`<div>
    <dt>${tag === null ? words.entity.names[kind] : languageName(tag)}</dt>
    <dd lang=${tag ?? nothing} dir="auto">
      ${value}<span class="meta"
        >${kind === 'LABEL' ? '' : ` · ${words.entity.names[kind]}`}${period}</span
      >
    </dd>
  </div>`;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames([language.tag], { type: 'language' }).of(tag) ?? tag;
}
