import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hasRole } from '../../../../domain/access.js';
import type { App } from '../../../core/app.js';
import { QUEUES, type Queue as QueueName } from '../../../core/address/parts/review.js';
import { ask } from '../../../core/ask/ask.js';
import { keptKey } from '../../../core/ask/key.js';
import { Loading } from '../../../core/ask/loading.js';
import { words } from '../../../core/words/words.js';
import '../../../kit/key-form.js';
import { followLink } from '../../../kit/link.js';
import { viewStyles } from '../../../kit/styles/view.styles.js';
import { shared } from '../../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../../kit/trouble-note.js';
import { VIEWER, type Viewer } from '../documents/queues.js';
import { outbox } from '../model/session.js';
import './merge-list.js';
import './outbox-note.js';
import './pack-list.js';
import './queue-view.js';
import { workbenchStyles } from './workbench.styles.js';

/** The workbench: who may do what, what waits, and what became of each decision. */
@customElement('mg-review')
export class Workbench extends LitElement {
  static override styles = [shared, viewStyles, workbenchStyles];

  @property({ attribute: false }) app!: App;
  /** Why, for the change log; null as long as nobody has written it. */
  @state() private reason: string | null = null;
  /** The forms bring the rules of the server along, which are large. */
  readonly #forms = new Loading<unknown>(this);
  readonly #viewer = new Loading<Viewer | null>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('key-given', this.#onKey);
    outbox.addEventListener('change', this.#onOutbox);
    if (outbox.unsent.length > 0) void outbox.send();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('key-given', this.#onKey);
    outbox.removeEventListener('change', this.#onOutbox);
  }

  override willUpdate(): void {
    this.#viewer.want(
      keptKey.read() ?? '',
      async (signal) => (await ask(VIEWER, {}, signal)).viewer,
    );
  }

  override render(): TemplateResult {
    const { value: viewer, trouble, waiting } = this.#viewer;
    if (trouble?.kind === 'key' || outbox.trouble === 'key') {
      return this.#keyForm(words.review.key.title, words.review.key.ended);
    }
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#viewer.again();
      });
    }
    if (viewer === undefined) return html`${waitingNote(waiting)}`;
    if (viewer === null) return this.#keyForm(words.review.key.title, words.review.key.why);
    const may = { name: viewer.name, role: viewer.role };
    if (!hasRole(may, 'CONTRIBUTOR')) return this.#reader(viewer);
    return this.#bench(viewer, hasRole(may, 'EDITOR'));
  }

  #keyForm(heading: string, why: string): TemplateResult {
    return html`<mg-key-form
      .heading=${heading}
      .why=${why}
      .enter=${words.review.key.enter}
    ></mg-key-form>`;
  }

  #reader({ name }: Viewer): TemplateResult {
    return html`<div class="alone">
      <p role="alert">${words.review.key.reader(name)}</p>
      ${this.#forgetButton()}
    </div>`;
  }

  #bench(viewer: Viewer, decides: boolean): TemplateResult {
    return html`
      <header>
        <h1>${words.titles.review}</h1>
        <p class="who meta">
          <span>${words.review.who(viewer.name, words.review.roles[viewer.role])}</span>
          ${this.#forgetButton()}
        </p>
      </header>
      ${this.#nav()} ${decides ? nothing : html`<p class="role">${words.review.onlyEditors}</p>`}
      <div class="part">${this.#part(viewer, decides)}</div>
      ${decides ? html`<mg-outbox-note></mg-outbox-note>` : nothing}
    `;
  }

  #forgetButton(): TemplateResult {
    return html`<button
      class="link"
      @click=${() => {
        keptKey.forget();
        this.dispatchEvent(new Event('key-given', { bubbles: true, composed: true }));
      }}
    >
      ${words.review.forget}
    </button>`;
  }

  #nav(): TemplateResult {
    return html`<nav aria-label=${words.review.nav}>
      ${QUEUES.map((queue) => {
        const change = { queue, ...UNFILTERED };
        return html`<a
          href=${this.app.href(change)}
          aria-current=${this.app.state.queue === queue ? 'page' : 'false'}
          @click=${followLink(() => {
            this.app.change(change);
          })}
          >${words.review.queues[queue]}</a
        >`;
      })}
    </nav>`;
  }

  #part({ role }: Viewer, decides: boolean): TemplateResult {
    const { queue } = this.app.state;
    if (isQueue(queue)) {
      return html`<mg-review-queue
        .app=${this.app}
        .queue=${queue}
        .decides=${decides}
        .reason=${this.reason ?? words.review.usualReason}
        @reason=${({ detail }: CustomEvent<string>) => {
          this.reason = detail;
        }}
      ></mg-review-queue>`;
    }
    switch (queue) {
      case 'merges':
        return html`<mg-merge-list
          .app=${this.app}
          .decides=${decides}
          .reason=${this.reason ?? words.review.usualReason}
        ></mg-merge-list>`;
      case 'packs':
        return html`<mg-pack-list .decides=${decides}></mg-pack-list>`;
      default:
        return this.#recordForms(role === 'ADMIN', decides);
    }
  }

  #recordForms(trusts: boolean, decides: boolean): TemplateResult {
    this.#forms.want('forms', () => import('./record-forms.js'));
    const { value, trouble, waiting } = this.#forms;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#forms.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    return html`<mg-record-forms
      .app=${this.app}
      .decides=${decides}
      .trusts=${trusts}
    ></mg-record-forms>`;
  }

  readonly #onKey = (): void => {
    if (keptKey.read() !== null) void outbox.send();
    this.requestUpdate();
  };

  readonly #onOutbox = (): void => {
    this.requestUpdate();
  };
}

/** Another queue begins without the filters of the one before. */
const UNFILTERED = { kinds: [], cites: null, says: null, score: 0 };

function isQueue(queue: QueueName): queue is 'proposals' | 'matches' | 'duplicates' {
  return queue === 'proposals' || queue === 'matches' || queue === 'duplicates';
}
