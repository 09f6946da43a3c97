import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft, Problems } from '../model/draft.js';

/** What a field of a form needs of it. */
export interface FormState {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly set: (field: string, value: string) => void;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** A text of several lines. */
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
}

/** A field for text, with its hint and what is wrong with it. */
export function textField(form: FormState, field: Field): TemplateResult {
  const { name, isLong = false, isRequired = false } = field;
  const value = live(form.draft[name] ?? '');
  const onInput = ({ target }: Event): void => {
    form.set(name, (target as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const box = isLong
    ? html`<textarea
        id=${name}
        rows="3"
        aria-invalid=${isWrong(form, name)}
        aria-describedby="${name}-told"
        .value=${value}
        @input=${onInput}
      ></textarea>`
    : html`<input
        id=${name}
        autocomplete="off"
        aria-invalid=${isWrong(form, name)}
        aria-required=${isRequired ? 'true' : 'false'}
        aria-describedby="${name}-told"
        .value=${value}
        @input=${onInput}
      />`;
  return labelled(form, field, box);
}

interface Choices extends Field {
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** A field with a list to choose from. */
export function choiceField(form: FormState, field: Choices): TemplateResult {
  const { name, choices } = field;
  const chosen = form.draft[name] ?? '';
  const box = html`<select
    id=${name}
    aria-invalid=${isWrong(form, name)}
    aria-describedby="${name}-told"
    @change=${({ target }: Event) => {
      form.set(name, (target as HTMLSelectElement).value);
    }}
  >
    ${choices.map(
      ([value, text]) =>
        html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
    )}
  </select>`;
  return labelled(form, field, box);
}

const isWrong = ({ problems }: FormState, name: string): 'true' | 'false' =>
  problems.has(name) ? 'true' : 'false';

function labelled(
  { problems }: FormState,
  { name, label, hint = '' }: Field,
  box: TemplateResult,
): TemplateResult {
  const wrong = problems.get(name);
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${box}
    <span id="${name}-told"
      >${hint === '' ? nothing : html`<span class="meta">${hint}</span>`}
      ${wrong === undefined ? nothing : html`<span class="wrong">${wrong}</span>`}</span
    >
  </div>`;
}
