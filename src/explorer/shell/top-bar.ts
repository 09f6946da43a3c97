import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../kit/styles/shared.js';
import { LANGUAGES } from '../core/words/languages.js';
import { language, words } from '../core/words/words.js';
import type { App } from '../core/app.js';
import { icon } from '../kit/icon.js';
import { followLink } from '../kit/link.js';
import './view-tabs.js';
import { logo } from './logo.js';
import '../kit/search-box.js';
import type { SearchBox } from '../kit/search-box.js';

/** Name, search, views, and what can be done with all of them. */
@customElement('mg-top-bar')
export class TopBar extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 24px;
        block-size: 56px;
        padding-inline: 16px;
        border-block-end: 1px solid var(--hairline);
        background: var(--canvas);
      }
      .home {
        display: flex;
        align-items: center;
        gap: 10px;
        flex: none;
        color: var(--ink);
        font-weight: 600;
        font-size: 0.9375rem;
        white-space: nowrap;
        text-decoration: none;
      }
      mg-search-box {
        flex: 1 1 240px;
        min-inline-size: 120px;
        max-inline-size: 400px;
      }
      .actions {
        display: flex;
        flex: none;
        align-items: center;
        gap: 4px;
      }
      .actions .button {
        margin-inline-start: 8px;
      }
      .language {
        display: grid;
        place-content: center;
        color: var(--ink-2);
        font-size: 0.8125rem;
        font-weight: 600;
        text-decoration: none;
      }
      @media (max-width: 1279px) {
        :host {
          gap: 16px;
        }
        .name {
          display: none;
        }
      }
      @media (max-width: 639px) {
        :host {
          gap: 8px;
          padding-inline: 12px;
        }
        mg-view-tabs,
        .wide,
        .actions .button span {
          display: none;
        }
        .actions .button {
          padding: 0;
          border: 0;
          inline-size: 44px;
          margin: 0;
        }
      }
      @media (min-width: 640px) {
        .actions .button svg {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) theme: 'light' | 'dark' = 'light';
  @query('mg-search-box') private searchBox!: SearchBox;

  focusSearch(): void {
    this.searchBox.focusInput();
  }

  override render(): TemplateResult {
    return html`
      <a class="home" href=${this.app.href({})} @click=${this.#goHome} aria-label=${words.title}>
        ${logo()}<span class="name">${words.title}</span>
      </a>
      <mg-search-box
        .app=${this.app}
        .label=${words.search.label}
        .placeholder=${words.search.placeholder}
      ></mg-search-box>
      <mg-view-tabs .app=${this.app}></mg-view-tabs>
      <div class="actions">
        ${this.#languages()} ${this.#action('toggle-theme', this.theme === 'dark' ? 'sun' : 'moon')}
        ${this.#action('open-help', 'help')}
        <button
          class="button"
          aria-label=${words.share.open}
          @click=${() => {
            this.#tell('open-share');
          }}
        >
          ${icon('share')}<span>${words.share.open}</span>
        </button>
      </div>
    `;
  }

  /** A way to each other language that people are offered. */
  #languages(): TemplateResult[] {
    return Object.entries(LANGUAGES)
      .filter(([, other]) => other.name !== null && other !== language)
      .map(
        ([code, { name, tag }]) =>
          html`<a
            class="icon wide language"
            lang=${tag}
            hreflang=${tag}
            title=${name}
            aria-label=${`${code.toUpperCase()}, ${name}`}
            href=${this.app.href({ lang: code })}
            @click=${followLink(() => {
              this.app.change({ lang: code });
            })}
            >${code.toUpperCase()}</a
          >`,
      );
  }

  #action(event: string, name: 'sun' | 'moon' | 'help'): TemplateResult {
    const label = { sun: words.theme.toLight, moon: words.theme.toDark, help: words.help.open }[
      name
    ];
    return html`<button
      class="icon wide"
      aria-label=${label}
      title=${label}
      @click=${() => {
        this.#tell(event);
      }}
    >
      ${icon(name)}
    </button>`;
  }

  #tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }

  readonly #goHome = followLink(() => {
    this.app.reset();
  });
}
