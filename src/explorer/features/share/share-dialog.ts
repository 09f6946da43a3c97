import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { AMONG } from '../../core/documents/among.js';
import { PICTURE } from '../../core/documents/picture.js';
import { LIMIT } from '../../core/picture/load-picture.js';
import { isTime } from '../../../domain/time/utc-time.js';
import { today } from '../../../domain/time/partial-date.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { App } from '../../core/app.js';
import { dialogStyles } from '../../kit/styles/dialog.styles.js';
import { icon } from '../../kit/icon.js';
import { writeAddress } from '../../core/address/address.js';
import { isOpening } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import { elementCode, embedSettings, frameCode } from './embed-code.js';
import { exportAddress } from './exports.js';
import { permalinkOf } from '../../core/address/permalink.js';
import { saveFile } from '../../kit/save-file.js';

/** Everything with which a view is passed on: link, citation, code, question, files. */
@customElement('mg-share-dialog')
export class ShareDialog extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      section {
        display: grid;
        gap: 6px;
      }
      .line {
        display: flex;
        gap: 8px;
        align-items: start;
      }
      input,
      textarea,
      pre {
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        padding: 7px 10px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
        font-size: 0.8125rem;
        line-height: 1.125rem;
      }
      textarea {
        resize: vertical;
        min-block-size: 54px;
      }
      pre {
        max-block-size: 160px;
        overflow: auto;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .files {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .files a {
        display: inline-flex;
        align-items: center;
        text-decoration: none;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) shown!: Subgraph;
  /** What the view shows, in words. */
  @property({ attribute: false }) subject = '';
  /** Makes the picture of the drawing; null when there is no drawing. */
  @property({ attribute: false }) drawing: ((type: 'svg' | 'png') => Promise<Blob | null>) | null =
    null;
  @state() private copied = '';
  @state() private wrongTime = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens at the beginning, or where it tells how to put the view on another page. */
  open(at: 'top' | 'embed' = 'top'): void {
    this.copied = '';
    this.dialog.showModal();
    if (at === 'embed') {
      const code = this.renderRoot.querySelector<HTMLElement>('#element');
      code?.scrollIntoView({ block: 'center' });
      code?.focus();
    }
  }

  override render(): TemplateResult {
    const { share } = words;
    return html`<dialog aria-labelledby="title">
      <header>
        <h1 id="title">${share.title}</h1>
        <button
          class="icon"
          aria-label=${share.close}
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${icon('close')}
        </button>
      </header>
      <div class="content">
        ${this.#copyable('link', share.link, this.#link)} ${this.#permalink()}
        ${this.#copyable('citation', share.citation, this.#citation)} ${this.#embed()}
        ${this.#known()} ${this.#files()} ${this.#copyable('query', share.query, this.#query)}
        <a href="/graphql">${share.tryQuery}</a>
      </div>
    </dialog>`;
  }

  #copyable(name: string, label: string, text: string): TemplateResult {
    return html`<section>
      <label class="label" for=${name}>${label}</label>
      <div class="line">
        ${
          text.length > 90
            ? html`<textarea id=${name} readonly rows="3" .value=${text} dir="auto"></textarea>`
            : html`<input id=${name} readonly .value=${text} />`
        }
        <button class="button" @click=${() => void this.#copy(name, text)}>
          ${this.copied === name ? words.share.copied : words.share.copy}
        </button>
      </div>
    </section>`;
  }

  #embed(): TemplateResult {
    const { share } = words;
    const settings = embedSettings(this.app.state, this.shown.nodes.length, this.subject);
    const { origin } = location;
    return html`${this.#copyable('element', share.element, elementCode(settings, origin))}
      ${this.#copyable('frame', share.frame, frameCode(settings, origin))}
      <p class="meta">
        ${share.embedNote} <a href="/examples/embed.html">${share.embedExamples}</a>
      </p>`;
  }

  #known(): TemplateResult {
    return html`<form @submit=${this.#onKnown}>
      <section>
        <label class="label" for="known">${words.share.known}</label>
        <div class="line">
          <input
            id="known"
            placeholder="2026-01-31T12:00:00Z"
            aria-describedby="known-help"
            aria-invalid=${this.wrongTime ? 'true' : 'false'}
            .value=${this.app.state.known ?? ''}
          />
          <button class="button">${words.share.knownSet}</button>
        </div>
        <p class="meta" id="known-help">${words.share.knownHelp}</p>
        ${
          this.wrongTime
            ? html`<p role="alert">${words.faults.badTime(this.#knownInput)}</p>`
            : nothing
        }
      </section>
    </form>`;
  }

  #files(): TemplateResult {
    const ids = this.shown.nodes.map(({ id }) => id);
    const file = (type: 'png' | 'svg'): TemplateResult =>
      html`<button class="button" @click=${() => void this.#save(type)}>
        ${words.share[type]}
      </button>`;
    const link = (format: 'gexf' | 'csv'): TemplateResult =>
      html`<a class="button" href=${exportAddress(format, this.app.state, ids)} download
        >${words.share[format]}</a
      >`;
    return html`<section>
      <h2 class="label">${words.share.files}</h2>
      <div class="files">
        ${this.drawing === null ? nothing : [file('png'), file('svg')]} ${link('gexf')}
        ${link('csv')}
      </div>
    </section>`;
  }

  get #link(): string {
    return `${location.origin}${location.pathname}${writeAddress(this.app.state)}`;
  }

  /** What is selected has an address of its own, which outlives views. */
  #permalink(): TemplateResult | typeof nothing {
    const { sel } = this.app.state;
    return sel === null
      ? nothing
      : this.#copyable('permalink', words.share.permalink, permalinkOf(sel, this.app.state));
  }

  get #citation(): string {
    const say = (date: string): string => dateInWords(date, language.tag);
    const { on, sel } = this.app.state;
    const selected = this.shown.nodes.find(({ id }) => id === sel)?.name ?? sel;
    return words.share.cite({
      subject: selected ?? this.subject,
      asOf: on === null ? words.time.any : words.time.asOf(say(on)),
      read: say(today()),
      link: sel === null ? this.#link : permalinkOf(sel, this.app.state),
    });
  }

  get #query(): string {
    const { of, depth, on, known } = this.app.state;
    const day = on ?? today();
    const isChoice = isOpening(this.app.state) || depth === 0;
    const ids = this.shown.nodes.map(({ id }) => id);
    const [text, variables] = isChoice
      ? [AMONG.text, { ids, after: null, on, known, day }]
      : [PICTURE.text, { of, depth, limit: LIMIT, on, known, day }];
    return `${text}\n\n# Variables\n${JSON.stringify(variables, null, 2)}`;
  }

  get #knownInput(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('#known')?.value.trim() ?? '';
  }

  readonly #onKnown = (event: SubmitEvent): void => {
    event.preventDefault();
    const known = this.#knownInput;
    this.wrongTime = known !== '' && !isTime(known);
    if (!this.wrongTime) this.app.change({ known: known === '' ? null : known });
  };

  async #copy(name: string, text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied = name;
  }

  async #save(type: 'png' | 'svg'): Promise<void> {
    const blob = await this.drawing?.(type);
    if (blob != null) saveFile(blob, `migration-governance-graph.${type}`);
  }
}
