import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../core/board/board.js';
import { markdown } from '../../drawing/notes/markdown-html.js';
import type { Speech } from '../speech.js';

/** The words of a step, from 0, and the way to the others. */
export function storyBar(
  { steps }: Board,
  at: number,
  { embed }: Speech,
  go: (at: number) => void,
): TemplateResult {
  const step = steps[at];
  const title = step?.title ?? '';
  const isAlone = steps.length < 2;
  const way = (label: string, to: number, sign: string): TemplateResult => {
    const isOpen = to >= 0 && to < steps.length;
    return html`<button
      class="way"
      part="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${isOpen ? 'false' : 'true'}
      @click=${() => {
        if (isOpen) go(to);
      }}
    >
      <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true"><path d=${sign} /></svg>
    </button>`;
  };
  return html`<div class="story" part="story" role="group" aria-label=${embed.story}>
    <div class="told">
      ${isAlone ? nothing : html`<p class="meta">${embed.stepAt(at + 1, steps.length)}</p>`}
      ${title === '' ? nothing : html`<h3 dir="auto">${title}</h3>`}
      <div class="caption" dir="auto">${markdown(step?.caption ?? '')}</div>
    </div>
    ${
      isAlone
        ? nothing
        : html`<div class="ways">
            ${way(embed.stepBack, at - 1, 'm12 5-5 5 5 5')}
            ${way(embed.stepOn, at + 1, 'm8 5 5 5-5 5')}
          </div>`
    }
    <p class="hidden" role="status">
      ${isAlone ? nothing : embed.stepSaid(at + 1, steps.length, title)}
    </p>
  </div>`;
}
