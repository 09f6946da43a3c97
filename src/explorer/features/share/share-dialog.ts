import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isTime } from '../../../domain/time/utc-time.js';
import { today } from '../../../domain/time/partial-date.js';
import { dateInWords } from '../../../fact/text/dates.js';
import '../../kit/copy-button.js';
import '../../kit/file-button.js';
import { dialogStyles } from '../../kit/styles/dialog.styles.js';
import { icon } from '../../kit/icon.js';
import { writeAddress } from '../../core/address/address.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { elementCode, embedSettings, frameCode } from '../../kit/embed-code.js';
import { embedDiffers } from './embed-differs.js';
import { permalinkOf } from '../../core/address/permalink.js';
import { shareStyles } from './share-dialog.styles.js';

/** Everything with which a view is passed on: link, citation, and of the rest what it has. */
@customElement('mg-share-dialog')
export class ShareDialog extends LitElement {
  static override styles = [shared, dialogStyles, shareStyles];

  @property({ attribute: false }) input!: ShareInput;
  /** What the view says it can hand on; asked only when the dialog is open. */
  @property({ attribute: false }) share: ((input: ShareInput) => Shared) | undefined;
  @state() private isOpen = false;
  @state() private captioned = true;
  @state() private wrongTime = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens at the beginning, or where it tells how to put the view on another page. */
  open(at: 'top' | 'embed' = 'top'): void {
    this.isOpen = true;
    void this.updateComplete.then(() => {
      this.dialog.showModal();
      if (at === 'top') return;
      const code = this.renderRoot.querySelector<HTMLElement>('#element');
      code?.scrollIntoView({ block: 'center' });
      code?.focus();
    });
  }

  override render(): TemplateResult {
    const { share } = words;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => {
        this.isOpen = false;
      }}
    >
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
      ${this.isOpen ? html`<div class="content">${this.#content()}</div>` : nothing}
    </dialog>`;
  }

  #content(): readonly (TemplateResult | typeof nothing)[] {
    const { share } = words;
    const offered = this.share?.(this.input);
    const own = offered?.own;
    return [
      own === undefined ? this.#copyable('link', share.link, this.#link) : own.ways(),
      this.#permalink(),
      this.#copyable('citation', share.citation, this.#citation(own?.cited)),
      offered === undefined ? nothing : this.#files(offered),
      own === undefined ? this.#onPages(offered) : nothing,
      this.#known(),
      offered?.query == null ? nothing : this.#query(offered.query),
    ];
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
        <mg-copy-button
          shown
          .text=${text}
          .label=${words.share.copy}
          @copy-failed=${() => {
            this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)?.select();
          }}
        ></mg-copy-button>
      </div>
    </section>`;
  }

  #query(text: string): TemplateResult {
    return html`${this.#copyable('query', words.share.query, text)}
      <a href="/graphql">${words.share.tryQuery}</a>`;
  }

  #onPages(offered: Shared | undefined): TemplateResult {
    return offered?.isEmbeddable === true
      ? this.#embed()
      : html`<p class="meta">${words.files.notEmbeddable}</p>`;
  }

  #embed(): TemplateResult {
    const { share } = words;
    const { app, shown, subject } = this.input;
    const settings = embedSettings(app.state, shown.nodes.length, subject);
    const differs = embedDiffers(app.state, shown, shown.hidden > 0).join(' ');
    const { origin } = location;
    return html`${this.#copyable('element', share.element, elementCode(settings, origin))}
      ${this.#copyable('frame', share.frame, frameCode(settings, origin))}
      <p class="meta">${share.embedNote} ${differs}</p>
      <a href="/examples/embed.html">${share.embedExamples}</a>`;
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
            .value=${this.input.app.state.known ?? ''}
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

  #files({ files, pictures, extent, addresses = [] }: Shared): TemplateResult | typeof nothing {
    if (files.length === 0) return nothing;
    const button = (file: ViewFile): TemplateResult =>
      html`<mg-file-button .file=${file}></mg-file-button>`;
    return html`<section>
        <h2 class="label">${words.files.title}</h2>
        ${extent === undefined ? nothing : html`<p class="meta">${extent}</p>`}
        <div class="files">
          ${(pictures?.(this.captioned) ?? []).map(button)} ${files.map(button)}
        </div>
        ${
          pictures === undefined
            ? nothing
            : html`<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${this.captioned}
                  @change=${({ target }: Event) => {
                    this.captioned = (target as HTMLInputElement).checked;
                  }}
                />
                ${words.files.captioned}</label
              >`
        }
      </section>
      ${addresses.map(({ label, address }, at) =>
        this.#copyable(`address-${at}`, `${words.files.forScripts}: ${label}`, address),
      )}`;
  }

  get #link(): string {
    return `${location.origin}${location.pathname}${writeAddress(this.input.app.state)}`;
  }

  /** What is selected has an address of its own, which outlives views. */
  #permalink(): TemplateResult | typeof nothing {
    const { state: shownState } = this.input.app;
    const { sel } = shownState;
    return sel === null
      ? nothing
      : this.#copyable('permalink', words.share.permalink, permalinkOf(sel, shownState));
  }

  #citation(link = this.#link): string {
    const say = (date: string): string => dateInWords(date, language.tag);
    const { app, shown, subject } = this.input;
    const { on, sel } = app.state;
    const selected = shown.nodes.find(({ id }) => id === sel)?.name ?? sel;
    return words.share.cite({
      subject: selected ?? subject,
      asOf: on === null ? words.time.any : words.time.asOf(say(on)),
      read: say(today()),
      link: sel === null ? link : permalinkOf(sel, app.state),
    });
  }

  get #knownInput(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('#known')?.value.trim() ?? '';
  }

  readonly #onKnown = (event: SubmitEvent): void => {
    event.preventDefault();
    const known = this.#knownInput;
    this.wrongTime = known !== '' && !isTime(known);
    if (!this.wrongTime) this.input.app.change({ known: known === '' ? null : known });
  };
}
