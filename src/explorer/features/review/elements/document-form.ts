import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ask } from '../../../core/ask/ask.js';
import { words } from '../../../core/words/words.js';
import { WRITE_DOCUMENT, type Recorded } from '../documents/recording.js';
import { checkDocument, DOCUMENT_FIELDS, documentInput } from '../model/document-draft.js';
import { given, type Problems } from '../model/draft.js';
import { slugOf } from '../model/entity-draft.js';
import { DraftForm } from './draft-form.js';
import { textField, type FormState } from './field.js';

/** A document that claims can cite. */
@customElement('mg-document-form')
export class DocumentForm extends DraftForm {
  /** Whether the key may say how far a document can be trusted. */
  @property({ attribute: false }) trusts = false;
  protected override readonly names = DOCUMENT_FIELDS;
  protected override readonly canForesee = false;
  #hasOwnId = false;

  protected override fields(): TemplateResult {
    const form: FormState = {
      draft: this.draft,
      problems: this.problems,
      set: (field, value) => {
        if (field === 'id') this.#hasOwnId = value !== '';
        this.set(field, value);
        if (field === 'title' && !this.#hasOwnId) this.set('id', idOf(value));
      },
    };
    const { form: said } = words.review;
    return html`<fieldset>
      <legend>${said.tabs.document}</legend>
      <div class="wide">
        ${textField(form, { name: 'title', label: said.title, isRequired: true })}
      </div>
      ${textField(form, { name: 'id', label: said.id, hint: said.idHint, isRequired: true })}
      ${textField(form, { name: 'publisher', label: said.publisher })}
      <div class="wide">${textField(form, { name: 'url', label: said.url })}</div>
      ${textField(form, { name: 'date', label: said.date, hint: said.dateHint })}
      ${textField(form, { name: 'retrieved', label: said.retrieved, hint: said.dateHint })}
      ${textField(form, { name: 'language', label: said.language })}
      ${this.trusts ? textField(form, { name: 'reliability', label: said.reliability }) : nothing}
    </fieldset>`;
  }

  protected override check(): Problems {
    return checkDocument(this.draft);
  }

  protected override async send(): Promise<Recorded> {
    const { upsertDocument } = await ask(WRITE_DOCUMENT, { input: documentInput(this.draft) });
    return { outcomes: [{ changed: upsertDocument.changed, refusal: null }] };
  }

  protected override get said(): string {
    return given(this.draft, 'title') ?? '';
  }

  protected override recorded(): void {
    this.draft = {};
    this.#hasOwnId = false;
  }
}

function idOf(title: string): string {
  const slug = slugOf(title);
  return slug === '' ? '' : `document:${slug}`;
}
