import { html, type TemplateResult } from 'lit';
import { words } from '../../../core/words/words.js';
import './document-picker.js';
import { choiceField, textField, type FormState } from './field.js';

/** Who says so: a document, the place in it, how sure. `more` are fields of one form only. */
export function evidenceFields(form: FormState, more: TemplateResult[] = []): TemplateResult {
  const { form: said } = words.review;
  const wrong = form.problems.get('document') ?? '';
  return html`<fieldset>
    <legend>${said.evidence}</legend>
    <mg-document-picker
      class="wide"
      ?data-wrong=${wrong !== ''}
      .label=${said.document}
      .value=${form.draft['document'] ?? ''}
      .wrong=${wrong}
      @document-pick=${({ detail }: CustomEvent<{ id: string }>) => {
        form.set('document', detail.id);
      }}
    ></mg-document-picker>
    ${textField(form, { name: 'locator', label: said.locator, isRequired: true })}
    ${textField(form, { name: 'confidence', label: said.confidence })}
    ${choiceField(form, {
      name: 'polarity',
      label: said.polarity,
      choices: Object.entries(said.polarities),
    })}
    ${more}
    <div class="wide">${textField(form, { name: 'note', label: said.note, isLong: true })}</div>
  </fieldset>`;
}
