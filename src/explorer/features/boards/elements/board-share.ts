import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writeAddress } from '../../../core/address/address.js';
import { START } from '../../../core/address/state.js';
import type { Board } from '../../../core/board/board.js';
import { LONGEST_ADDRESS, packBoard } from '../../../core/board/pack.js';
import { pictureOfView } from '../../../core/board/step-state.js';
import { words } from '../../../core/words/words.js';
import '../../../kit/copy-button.js';
import { elementCode } from '../../../kit/embed-code.js';
import { shared } from '../../../kit/styles/shared.js';
import { fragmentOf } from '../model/fragment.js';

interface Ways {
  readonly link: string;
  readonly code: string;
}

/** A board as an address, and as code for other pages; when it is too long, the way that is left. */
@customElement('mg-board-share')
export class BoardShare extends LitElement {
  static override styles = [
    shared,
    css`
      :host,
      section {
        display: grid;
        gap: 6px;
      }
      :host {
        gap: 16px;
      }
      .line {
        display: flex;
        gap: 8px;
        align-items: start;
      }
      textarea {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 54px;
        padding: 7px 10px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
        font-size: 0.8125rem;
        line-height: 1.125rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Gives the board as it is now. */
  @property({ attribute: false }) load!: () => Promise<Board>;
  @state() private ways: Ways | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#make();
  }

  override render(): TemplateResult | typeof nothing {
    const { ways } = this;
    const { sharing } = words.boards;
    if (ways === null) return nothing;
    const isTooLong = ways.link.length > LONGEST_ADDRESS;
    return html`${
        isTooLong
          ? html`<p role="status">${sharing.tooLong(ways.link.length, LONGEST_ADDRESS)}</p>`
          : this.#copyable('board-link', sharing.link, ways.link)
      }
      ${this.#copyable('board-code', sharing.embed, ways.code)}
      <p class="meta">${isTooLong ? sharing.embedFile : sharing.embedNote}</p>`;
  }

  async #make(): Promise<void> {
    const board = await this.load();
    const packed = await packBoard(board);
    const view = pictureOfView(board.steps[0]?.view ?? '');
    const address = writeAddress({ ...START, ...view, view: 'board' });
    const link = `${location.origin}/${address}${fragmentOf(packed)}`;
    const story = link.length > LONGEST_ADDRESS ? 'board.json' : packed;
    const settings = [
      ['story', story],
      ['title', board.title],
    ] as const;
    this.ways = {
      link,
      code: elementCode(
        settings.filter(([, value]) => value !== ''),
        location.origin,
      ),
    };
  }

  #copyable(id: string, label: string, text: string): TemplateResult {
    return html`<section>
      <label class="label" for=${id}>${label}</label>
      <div class="line">
        <textarea id=${id} readonly rows="3" .value=${text}></textarea>
        <mg-copy-button
          shown
          .text=${text}
          .label=${words.share.copy}
          @copy-failed=${() => {
            this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
          }}
        ></mg-copy-button>
      </div>
    </section>`;
  }
}
