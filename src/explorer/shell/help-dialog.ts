import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ask } from '../core/ask/ask.js';
import { Loading } from '../core/ask/loading.js';
import { ABOUT, type About, type AboutAnswer } from '../core/documents/about.js';
import { shared } from '../kit/styles/shared.js';
import { words } from '../core/words/words.js';
import { dialogStyles } from '../kit/styles/dialog.styles.js';
import { icon } from '../kit/icon.js';
import { singleKeys } from '../kit/single-keys.js';

type KeyWord = keyof typeof words.help.keys;

const ANYWHERE: readonly (readonly [string, KeyWord])[] = [
  ['/', 'search'],
  ['?', 'help'],
  ['Esc', 'back'],
  ['Ctrl Z, Ctrl Shift Z', 'undo'],
];
const IN_GRAPH: readonly (readonly [string, KeyWord])[] = [
  ['← ↑ → ↓', 'near'],
  ['Enter', 'enter'],
  ['Space', 'expand'],
  ['1 2 3', 'depth'],
  ['+ - 0', 'zoom'],
  ['P', 'pin'],
  ['Shift Space', 'pick'],
  ['Shift F10', 'menu'],
  ['[ ]', 'year'],
  ['Shift ← ↑ → ↓', 'pan'],
];

/** What this is, who made it, and which keys do what. */
@customElement('mg-help-dialog')
export class HelpDialog extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      h2:not(.label) {
        margin-block: 20px 4px;
        font-size: 1rem;
        line-height: 1.5rem;
      }
      p,
      ul {
        margin-block: 4px;
      }
      li + li {
        margin-block-start: 4px;
      }
      dl {
        display: grid;
        grid-template-columns: 180px 1fr;
        gap: 8px 16px;
      }
      kbd {
        font: inherit;
        font-weight: 600;
      }
      .check {
        display: flex;
        gap: 8px;
        align-items: center;
        min-block-size: 24px;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #about = new Loading<AboutAnswer>(this);

  open(): void {
    this.#about.want('about', (signal) => ask(ABOUT, {}, signal));
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <header>
        <h1 id="title">${words.help.title}</h1>
        <button
          class="icon"
          aria-label=${words.help.close}
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${icon('close')}
        </button>
      </header>
      <div class="content">
        ${this.#told()}
        <h2>${words.help.keyboard}</h2>
        <h3 class="label">${words.help.anywhere}</h3>
        ${keyList(ANYWHERE)}
        <h3 class="label">${words.help.inGraph}</h3>
        ${keyList(IN_GRAPH)}
        <label class="check">
          <input
            type="checkbox"
            .checked=${singleKeys.on()}
            @change=${({ target }: Event) => {
              singleKeys.set((target as HTMLInputElement).checked);
            }}
          />
          ${words.help.single}
        </label>
      </div>
    </dialog>`;
  }

  #told(): TemplateResult {
    const { about: said } = words.help;
    const { about, statistics: held } = this.#about.value ?? { about: null, statistics: null };
    return html`<h2>${said.title}</h2>
      <p>${said.what} ${held && said.held(held.entities, held.relations, held.documents)}</p>
      <h2>${said.trust}</h2>
      <ul>
        ${said.trusted.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <h2>${said.made}</h2>
      ${about && madeBy(about)}`;
  }
}

function madeBy({ creator, version, contact, licence }: About): TemplateResult {
  const { about: said } = words.help;
  return html`<p>${creator}${version === null ? nothing : html`<br />${said.version(version)}`}</p>
    <ul>
      ${link(contact, said.report)} ${link(licence, said.licence)} ${link('/graphql', said.ask)}
    </ul>`;
}

function link(href: string | null, label: string): TemplateResult | typeof nothing {
  return href === null ? nothing : html`<li><a href=${href}>${label}</a></li>`;
}

function keyList(keys: readonly (readonly [string, KeyWord])[]): TemplateResult {
  return html`<dl>
    ${keys.map(
      ([key, word]) =>
        html`<dt><kbd>${key}</kbd></dt>
          <dd>${words.help.keys[word]}</dd>`,
    )}
  </dl>`;
}
