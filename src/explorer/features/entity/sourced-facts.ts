import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask } from '../../core/ask/ask.js';
import type { Entity } from '../../core/documents/entity.js';
import { STATEMENTS, type Statement } from './documents.js';
import { Loading } from '../../core/ask/loading.js';
import { statedValues, type StatedValue } from './stated-values.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { laterClocksOf } from '../../core/address/sides.js';
import { differenceMark } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { factChange } from './entity-file.js';
import type { MarkedFact } from './load-entity.js';
import { inAll, sourceCard, sourceCardStyles } from '../../kit/source-card.js';
import { sourcedFactsStyles } from './sourced-facts.styles.js';
import { valueInWords } from './value-words.js';

/** Facts of an entity; each unfolds to what documents say of it, which is asked for only then. */
@customElement('mg-sourced-facts')
export class SourcedFacts extends LitElement {
  static override styles = [shared, changesStyles, sourceCardStyles, sourcedFactsStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entity!: Entity;
  @property({ attribute: false }) facts: readonly MarkedFact[] = [];
  /** The facts that are unfolded, by their first part. */
  @state() private unfolded: readonly string[] = [];
  readonly #statements = new Loading<readonly Statement[]>(this);
  #of = '';

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('entity') && this.entity.id !== this.#of) {
      this.#of = this.entity.id;
      this.unfolded = [];
      this.#statements.forget();
    }
    if (this.unfolded.length === 0) return;
    const variables = { id: this.entity.id, ...laterClocksOf(this.app.state) };
    this.#statements.want(JSON.stringify(variables), async (signal) => {
      const { asOf } = await ask(STATEMENTS, variables, signal);
      return asOf.entity?.statements ?? [];
    });
  }

  override render(): TemplateResult {
    return html`<ul class="facts">
      ${this.facts.map((fact) => this.#fact(fact))}
    </ul>`;
  }

  #fact(fact: MarkedFact): TemplateResult {
    const { text, parts } = fact;
    const [key] = parts;
    if (key === undefined) return html`<li dir="auto">${text} ${changeOf(fact)}</li>`;
    const isOpen = this.unfolded.includes(key);
    return html`<li class=${isOpen ? 'open' : ''}>
      <button
        class="bare"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label=${words.stated.sourcesOf(text)}
        title=${words.stated.title}
        @click=${() => {
          this.unfolded = isOpen
            ? this.unfolded.filter((other) => other !== key)
            : [...this.unfolded, key];
        }}
      >
        <span dir="auto">${text}</span>${icon('chevron', 14)}
      </button>
      ${changeOf(fact)} ${isOpen ? html`<div class="stated">${this.#stated(parts)}</div>` : nothing}
    </li>`;
  }

  #stated(parts: readonly string[]): TemplateResult {
    const { value, trouble, waiting } = this.#statements;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#statements.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    const found = parts
      .map((part) => ({ part, values: statedValues(value, part) }))
      .filter(({ values }) => values.length > 0);
    if (found.length === 0) return html`<p>${words.stated.none}</p>`;
    return html`${found.map(
      ({ part, values }) => html`
        ${
          parts.length === 1
            ? nothing
            : html`<h2 class="label">${words.stated.parts[part] ?? words.stated.type}</h2>`
        }
        ${values.map((stated) => this.#value(stated))}
      `,
    )}`;
  }

  #value({ first, statements }: StatedValue): TemplateResult {
    return html`<section class=${first.chosen ? 'chosen' : ''}>
      <p class="said">
        <strong dir="auto">${valueInWords(first, this.entity)}</strong>
        ${inAll(first.weight, statements, words.stated.surenessHint)}
      </p>
      <p>${words.stated.outcomes[first.outcome]}</p>
      <ul class="documents">
        ${statements.map((statement) => html`<li>${sourceCard(statement)}</li>`)}
      </ul>
    </section>`;
  }
}

/** What became of it; of what is as before nothing is said. */
function changeOf(fact: MarkedFact): TemplateResult | typeof nothing {
  if (fact.difference === 'same') return nothing;
  return differenceMark(fact.difference, factChange(fact));
}
