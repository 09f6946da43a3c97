import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { loadSeenEvidence } from '../core/ask/load-evidence.js';
import type { Claim, Evidence, Version } from '../core/documents/evidence.js';
import { Loading } from '../core/ask/loading.js';
import { locatorInWords } from '../../fact/text/locator.js';
import { today } from '../../domain/time/partial-date.js';
import { dateInWords } from '../../fact/text/dates.js';
import { circumstances } from '../core/model/circumstances.js';
import { periodInWords, whyPossible } from '../core/model/period.js';
import { clocksOf, sidesKey } from '../core/address/sides.js';
import './copy-button.js';
import { citationOf } from './citation.js';
import { confidenceBar } from './confidence.js';
import { icon } from './icon.js';
import { troubleNote, waitingNote } from './trouble-note.js';
import type { App } from '../core/app.js';
import { shared } from './styles/shared.js';
import { language, words } from '../core/words/words.js';
import { evidenceStyles } from './evidence.styles.js';

/** Who says so: the documents behind relations, with what can be done with each. */
@customElement('mg-evidence')
export class EvidenceList extends LitElement {
  static override styles = [shared, evidenceStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) ids: readonly string[] = [];
  /** Names the two ends and the period too, where nothing around says them. */
  @property({ attribute: false }) named = false;
  /** The answer, where somebody around has it already, and cites it. */
  @property({ attribute: false }) given: readonly Evidence[] | null = null;
  @state() private unfolded: string | null = null;
  readonly #evidence = new Loading<readonly Evidence[]>(this);

  override willUpdate(): void {
    if (this.given !== null) return;
    const { ids } = this;
    const { state } = this.app;
    this.#evidence.want(JSON.stringify([ids, clocksOf(state), sidesKey(state)]), (signal) =>
      loadSeenEvidence(ids, state, signal),
    );
  }

  override render(): TemplateResult {
    if (this.given !== null) return html`${this.given.map((evidence) => this.#relation(evidence))}`;
    const { value, trouble, waiting } = this.#evidence;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#evidence.again();
      });
    }
    return html`${waitingNote(waiting)}${value?.map((evidence) => this.#relation(evidence))}`;
  }

  #relation(evidence: Evidence): TemplateResult {
    const isOne = this.ids.length === 1 && !this.named;
    const more = evidence.claims.totalCount - evidence.claims.nodes.length;
    return html`<div class="relation">
      ${isOne ? nothing : this.#sentence(evidence)}
      <ul>
        ${evidence.claims.nodes.map((claim) => html`<li class="claim">${this.#claim(claim, evidence)}</li>`)}
      </ul>
      ${more > 0 ? html`<p class="meta">${words.evidence.more(more)}</p>` : nothing}
      <div class="acts">
        ${this.given === null ? this.#copyButton(evidence) : nothing}
        <button
          class="link"
          aria-expanded=${this.unfolded === evidence.id}
          @click=${() => {
            this.unfolded = this.unfolded === evidence.id ? null : evidence.id;
          }}
        >
          ${words.evidence.history}
        </button>
      </div>
      ${this.unfolded === evidence.id ? this.#history(evidence.history) : nothing}
    </div>`;
  }

  #copyButton(evidence: Evidence): TemplateResult {
    return html`<mg-copy-button
      look="link"
      .text=${citationOf(evidence, this.app)}
      .label=${words.evidence.copy}
    ></mg-copy-button>`;
  }

  #sentence(evidence: Evidence): TemplateResult {
    return html`<p class="sentence">
      <strong dir="auto">${evidence.subject.name}</strong> ${evidence.label}
      <strong dir="auto">${evidence.object.name}</strong>
      ${this.named ? html`<span class="meta">${this.#facts(evidence)}</span>` : nothing}
    </p>`;
  }

  #facts(evidence: Evidence): string {
    const vote = evidence.vote === null ? [] : [words.relation.votes[evidence.vote]];
    const role = evidence.role === null ? [] : [evidence.role];
    const doubt = whyPossible(evidence, words, clocksOf(this.app.state).on ?? today());
    return [
      ...vote,
      ...role,
      periodInWords(evidence, words, language.tag),
      ...(doubt === null ? [] : [doubt]),
    ].join(' · ');
  }

  #claim(claim: Claim, evidence: Evidence): TemplateResult {
    const { document } = claim;
    return html`
      <p class="title" dir="auto">
        ${document.title}, ${locatorInWords(claim.locator, words.evidence.character)}
      </p>
      ${claim.note === null ? nothing : html`<p dir="auto">${claim.note}.</p>`}
      <p class="quiet">${circumstances(claim, evidence, words, language.tag)}</p>
      <p class="foot">
        ${confidenceBar(claim.confidence)}
        ${
          claim.polarity === 'DENIES'
            ? html`<span class="denies">${words.evidence.denies}</span>`
            : nothing
        }
        ${
          document.url === null
            ? nothing
            : html`<a href=${document.url} target="_blank" rel="noopener noreferrer"
                >${words.evidence.open}${icon('open', 16)}</a
              >`
        }
      </p>
    `;
  }

  #history(versions: readonly Version[]): TemplateResult {
    const say = (time: string): string => dateInWords(time.slice(0, 10), language.tag);
    return html`<ol class="history meta">
      ${versions.map(
        (version) =>
          html`<li>
            ${words.evidence.historyLine(
              say(version.recordedAt),
              periodInWords(version, words, language.tag),
            )}${
              version.retractedAt === null ? '' : words.evidence.replaced(say(version.retractedAt))
            }
          </li>`,
      )}
    </ol>`;
  }
}
