import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../speech.js';
import { icon } from './icon.js';

export interface Header {
  readonly title: string;
  readonly date: string;
  /** Null where there is only a list. */
  readonly isListed: boolean | null;
  /** Null where the browser or the page around allows none. */
  readonly isFull: boolean | null;
  readonly toggleList: () => void;
  readonly toggleFull: () => void;
}

/** What is shown, of which date, and how else to look at it. */
export function header(given: Header, { embed }: Speech): TemplateResult {
  const { title, date, isListed, isFull, toggleList, toggleFull } = given;
  const full = isFull === true ? embed.leaveFullScreen : embed.fullScreen;
  return html`<header part="header">
    <h2 part="title" id="title" dir="auto">${title}</h2>
    <span class="date" part="date">${date}</span>
    ${
      isListed === null
        ? nothing
        : html`<button
            class="icon"
            part="button"
            aria-label=${embed.asList}
            title=${embed.asList}
            aria-pressed=${isListed ? 'true' : 'false'}
            @click=${toggleList}
          >
            ${icon('list')}
          </button>`
    }
    ${
      isFull === null
        ? nothing
        : html`<button
            class="icon"
            part="button"
            aria-label=${full}
            title=${full}
            @click=${toggleFull}
          >
            ${icon(isFull ? 'small' : 'full')}
          </button>`
    }
  </header>`;
}
