import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Entity, EntityName } from '../../core/documents/entity.js';
import { periodInWords } from '../../core/model/period.js';
import type { App } from '../../core/app.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import type { Fact } from './facts.js';
import { listTabStyles } from './list-tab.styles.js';
import { showAll } from './show-all.js';
import './sourced-facts.js';
import { languageName } from './value-words.js';

const ROWS = 20;

/** All names of an entity, and its codes in other registers. */
@customElement('mg-names-tab')
export class NamesTab extends LitElement {
  static override styles = [shared, listTabStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entity!: Entity;
  @state() private all = false;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('entity')) this.all = false;
  }

  override render(): TemplateResult {
    const { names } = this.entity;
    const shown = this.all ? names : names.slice(0, ROWS);
    return html`
      ${names.length === 0 ? html`<p class="quiet">${words.entity.noNames}</p>` : nothing}
      <dl>${shown.map(nameLine)}</dl>
      ${showAll(shown.length, names.length, () => {
        this.all = true;
      })}
      ${codes(this.entity)} ${website(this.entity)}
      <h2 class="label">${words.stated.title}</h2>
      <mg-sourced-facts
        .app=${this.app}
        .entity=${this.entity}
        .facts=${sourcesOf(this.entity)}
      ></mg-sourced-facts>
    `;
  }
}

function sourcesOf({ identifiers, website: address }: Entity): Fact[] {
  return [
    { text: words.entity.tabs.names, parts: ['name', 'names', 'acronym'] },
    ...(identifiers.length === 0
      ? []
      : [{ text: words.entity.identifiers, parts: ['identifiers'] }]),
    ...(address === null ? [] : [{ text: words.entity.website, parts: ['website'] }]),
  ];
}

function codes({ identifiers }: Entity): TemplateResult | typeof nothing {
  if (identifiers.length === 0) return nothing;
  return html`<h2 class="label">${words.entity.identifiers}</h2>
    <dl>
      ${identifiers.map(
        ({ scheme, value }) =>
          html`<div>
            <dt>${scheme}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function website({ website: address }: Entity): TemplateResult | typeof nothing {
  if (address === null) return nothing;
  return html`<h2 class="label">${words.entity.website}</h2>
    <a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>`;
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
