import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../../../../domain/kinds.js';
import { parseId } from '../../../../domain/ids.js';
import { ask } from '../../../core/ask/ask.js';
import { isAbort } from '../../../core/ask/trouble.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { words } from '../../../core/words/words.js';
import '../../../kit/entity-picker.js';
import { CANDIDATES } from '../documents/queues.js';
import { CURRENT, DESCRIBE, type Current, type Recorded } from '../documents/recording.js';
import { given, type Problems } from '../model/draft.js';
import {
  checkEntity,
  describeInput,
  ENTITY_START,
  entityFields,
  idFor,
} from '../model/entity-draft.js';
import { DraftForm } from './draft-form.js';
import { evidenceFields } from './evidence-fields.js';
import { choiceField, textField, type FormState } from './field.js';

/** An entity, new or to be corrected: what a document says of it. */
@customElement('mg-entity-form')
export class EntityForm extends DraftForm {
  @state() private kind: EntityKind = 'ORGANISATION';
  /** The one that is corrected; null for a new one. */
  @state() private entity: EntityRef | null = null;
  @state() private current: Current | null = null;
  protected override draft = ENTITY_START;
  #hasOwnId = false;

  override firstUpdated(): void {
    const [id] = this.app.state.of;
    if (id !== undefined && parseId(id)?.target === 'entity') void this.#choose(id);
  }

  protected override get names(): readonly string[] {
    return entityFields(this.kind);
  }

  protected override fields(): TemplateResult {
    const { form: said } = words.review;
    return html`
      <fieldset>
        <legend>${said.tabs.entity}</legend>
        <div class="pick wide">
          <mg-entity-picker
            .app=${this.app}
            .label=${said.existing}
            .entity=${this.entity}
            @entity-pick=${({ detail }: CustomEvent<{ id: string | null }>) => void this.#choose(detail.id)}
          ></mg-entity-picker>
        </div>
        ${this.entity === null ? this.#newOne() : nothing} ${this.#text('name')}
        ${this.#text('acronym')} ${this.#text('website')} ${this.#text('shortName')}
        <div class="wide">${this.#text('description', { isLong: true })}</div>
        <div class="wide">
          ${textField(this.#form, { name: 'names', label: said.names, isLong: true })}
        </div>
        <div class="wide">
          ${textField(this.#form, { name: 'identifiers', label: said.identifiers, isLong: true })}
        </div>
      </fieldset>
      <fieldset>
        <legend>${said.values}</legend>
        ${Object.keys(fieldsOf(this.kind)).map((field) => this.#value(field))}
      </fieldset>
      ${evidenceFields(this.#form)}
    `;
  }

  #newOne(): TemplateResult {
    const { form: said } = words.review;
    return html`${choiceField(
      {
        ...this.#form,
        draft: { kind: this.kind },
        set: (_field, kind) => {
          this.kind = kind as EntityKind;
          this.#suggestId();
        },
      },
      {
        ...{ name: 'kind', label: said.kind },
        choices: ENTITY_KINDS.map((kind) => [kind, words.kinds[kind]] as const),
      },
    )}
    ${textField(this.#form, { name: 'id', label: said.id, hint: said.idHint, isRequired: true })}`;
  }

  #text(
    name: 'name' | 'acronym' | 'website' | 'shortName' | 'description',
    more: { readonly isLong?: boolean } = {},
  ): TemplateResult {
    const label = words.review.form[name];
    return textField(this.#form, { name, label, hint: this.#hint(name), ...more });
  }

  #value(field: string): TemplateResult {
    const info = fieldsOf(this.kind)[field];
    const label = words.stated.parts[field] ?? words.review.form.fields[field] ?? field;
    const hints = [this.#hint(field), info?.description ?? ''];
    if (info?.values !== undefined && info.type === 'text') {
      return choiceField(this.#form, {
        ...{ name: field, label },
        choices: [
          ['', words.review.form.choose],
          ...info.values.map((value) => [value, value] as const),
        ],
      });
    }
    return textField(this.#form, {
      ...{ name: field, label },
      hint: hints.filter((hint) => hint !== '').join(' · '),
    });
  }

  /** What the entity shows now. */
  #hint(field: string): string {
    const now = this.current?.[field] ?? null;
    if (now === null || (Array.isArray(now) && now.length === 0)) return '';
    const text = typeof now === 'object' && 'id' in now ? now.id : String(now);
    return words.review.form.now(text);
  }

  get #form(): FormState {
    return {
      draft: this.draft,
      problems: this.problems,
      set: (field, value) => {
        if (field === 'id') this.#hasOwnId = value !== '';
        this.set(field, value);
        if (field === 'name') this.#suggestId();
      },
    };
  }

  /** A new entity has an id made of its name, until somebody writes another. */
  #suggestId(): void {
    if (this.entity !== null || this.#hasOwnId) return;
    this.set('id', idFor(this.kind, this.draft['name'] ?? ''));
  }

  async #choose(id: string | null): Promise<void> {
    this.entity = null;
    this.current = null;
    this.set('id', id ?? '');
    if (id === null) return;
    const parsed = parseId(id);
    if (parsed?.target !== 'entity') return;
    this.kind = parsed.kind;
    try {
      const [found, now] = await Promise.all([
        ask(CANDIDATES, { ids: [id] }),
        ask(CURRENT[parsed.kind], { id }),
      ]);
      this.entity = found.nodes[0] ?? null;
      this.current = now.entity;
    } catch (error) {
      // Without what it shows now it can be written all the same.
      if (!isAbort(error)) this.current = null;
    }
  }

  protected override check(): Problems {
    return checkEntity(this.kind, this.draft, {
      ...words.review.form,
      isNew: this.entity === null,
    });
  }

  protected override async send(dryRun: boolean): Promise<Recorded> {
    const inputs = [describeInput(this.kind, this.draft)];
    return (await ask(DESCRIBE, { inputs, reason: null, dryRun })).describeEntities;
  }

  protected override get said(): string {
    return this.entity?.name ?? given(this.draft, 'name') ?? given(this.draft, 'id') ?? '';
  }

  /** The evidence stays: the same document often says more. */
  protected override recorded(): void {
    const { document = '', locator = '', confidence = '' } = this.draft;
    const id = this.entity?.id ?? null;
    this.draft = { ...ENTITY_START, document, locator, confidence };
    this.#hasOwnId = false;
    if (id !== null) void this.#choose(id);
  }
}
