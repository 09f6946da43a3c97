import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
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
  ['[ ]', 'year'],
  ['Shift ← ↑ → ↓', 'pan'],
];

/** Which keys do what. */
@customElement('mg-help-dialog')
export class HelpDialog extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
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

  open(): void {
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
        <h2 class="label">${words.help.anywhere}</h2>
        ${keyList(ANYWHERE)}
        <h2 class="label">${words.help.inGraph}</h2>
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
