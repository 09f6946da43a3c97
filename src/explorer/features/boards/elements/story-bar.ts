import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../../../fact/text/dates.js';
import type { Board } from '../../../core/board/board.js';
import type { State } from '../../../core/address/state.js';
import { language, words } from '../../../core/words/words.js';
import { markdown } from '../../../drawing/notes/markdown-html.js';
import { icon } from '../../../kit/icon.js';

const MODIFIERS = ['Control', 'Meta', 'Alt', 'Shift'];

/** Which step a key leads to from one: the one before, the one after, or none when it means something else. */
export function stepByKey(event: KeyboardEvent, isRtl: boolean): -1 | 0 | 1 {
  const { key } = event;
  const isSlider = event.composedPath().some((part) => part instanceof HTMLInputElement);
  if (isSlider || MODIFIERS.some((name) => event.getModifierState(name))) return 0;
  const [back, on] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === on || key === 'PageDown') return 1;
  return key === back || key === 'PageUp' ? -1 : 0;
}

/** A step of a story beside its picture: title, date, caption, and the way to the others. */
export function storyBar(
  { steps }: Board,
  number: number,
  { on }: Pick<State, 'on'>,
  go: (number: number) => void,
): TemplateResult | typeof nothing {
  const step = steps[number - 1];
  const { story } = words.boards;
  if (step === undefined) return nothing;
  const date = on === null ? words.time.any : words.time.asOf(dateInWords(on, language.tag));
  return html`<section class="story" aria-label=${story.label}>
    <div class="words">
      <p class="label">
        ${steps.length > 1 ? html`<span class="at">${story.at(number, steps.length)}</span> · ` : nothing}<span
          >${date}</span
        >
      </p>
      ${step.title === '' ? nothing : html`<h2 dir="auto">${step.title}</h2>`}
      <div class="caption" dir="auto">${markdown(step.caption)}</div>
    </div>
    ${
      steps.length > 1
        ? html`<div class="ways">
            ${way('back', story.back, number > 1, () => {
              go(number - 1);
            })}
            ${way('on', story.on, number < steps.length, () => {
              go(number + 1);
            })}
          </div>`
        : nothing
    }
    <p class="hidden" role="status">
      ${steps.length > 1 ? story.said(number, steps.length, step.title) : nothing}
    </p>
  </section>`;
}

/** A button that stays where it is at an end of the story, so that the focus stays too. */
function way(name: 'back' | 'on', label: string, isOpen: boolean, act: () => void): TemplateResult {
  return html`<button
    class="button way ${name}"
    aria-label=${label}
    title="${label}. ${words.boards.story.keys}"
    aria-disabled=${isOpen ? 'false' : 'true'}
    @click=${() => {
      if (isOpen) act();
    }}
  >
    ${icon('back')}
  </button>`;
}
