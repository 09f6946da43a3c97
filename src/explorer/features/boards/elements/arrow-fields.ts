import { html, type TemplateResult } from 'lit';
import { MOST, type BoardArrow, type BoardEnd, type BoardStep } from '../../../core/board/board.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { words } from '../../../core/words/words.js';
import { icon } from '../../../kit/icon.js';
import { sameEnd } from '../model/edit-step.js';

interface ArrowActs {
  readonly change: (change: Partial<BoardArrow>) => void;
  readonly remove: () => void;
}

/** What a note is called in lists: its first words. */
export function noteName({ notes }: Pick<BoardStep, 'notes'>, id: string): string {
  const at = notes.findIndex((note) => note.id === id);
  const first =
    (notes[at]?.text ?? '')
      .split('\n')[0]
      ?.replaceAll(/[*_`#]/g, '')
      .trim() ?? '';
  const number = words.boards.step.note(at + 1);
  return first === '' ? number : `${number}: ${first.slice(0, 40)}`;
}

/** What an end of an arrow is called. */
export function endName(end: BoardEnd, step: BoardStep, nodes: readonly EntityRef[]): string {
  if ('note' in end) return noteName(step, end.note);
  return nodes.find(({ id }) => id === end.entity)?.name ?? words.boards.step.gone(end.entity);
}

/** Both ends of an arrow and its words as fields. */
export function arrowFields(
  arrow: BoardArrow,
  step: BoardStep,
  nodes: readonly EntityRef[],
  acts: ArrowActs,
): TemplateResult {
  const say = words.boards.step;
  const here = [...nodes].sort((a, b) => a.name.localeCompare(b.name));
  const all: readonly BoardEnd[] = [
    ...step.notes.map(({ id }) => ({ note: id })),
    ...here.map(({ id }) => ({ entity: id })),
  ];
  const choice = (label: string, chosen: BoardEnd, name: 'from' | 'to'): TemplateResult => {
    const ends = all.some((end) => sameEnd(end, chosen)) ? all : [chosen, ...all];
    return html`<select
      aria-label=${label}
      @change=${({ target }: Event) => {
        const end = ends[(target as HTMLSelectElement).selectedIndex];
        if (end !== undefined) acts.change({ [name]: end });
      }}
    >
      ${ends.map(
        (end) =>
          html`<option ?selected=${sameEnd(end, chosen)}>${endName(end, step, nodes)}</option>`,
      )}
    </select>`;
  };
  return html`<div
    class="arrow"
    role="group"
    aria-label=${say.arrow(endName(arrow.from, step, nodes), endName(arrow.to, step, nodes), arrow.label)}
  >
    ${choice(say.from, arrow.from, 'from')} ${choice(say.to, arrow.to, 'to')}
    <div class="row">
      <input
        aria-label=${say.label}
        placeholder=${say.label}
        maxlength=${MOST.title}
        dir="auto"
        .value=${arrow.label}
        @change=${({ target }: Event) => {
          acts.change({ label: (target as HTMLInputElement).value });
        }}
      />
      <button
        class="icon"
        aria-label=${say.removeArrow}
        title=${say.removeArrow}
        @click=${acts.remove}
      >
        ${icon('close', 16)}
      </button>
    </div>
  </div>`;
}
