import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ACTIONS } from '../../../../domain/actions.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import {
  isRelationType,
  RELATION_TYPE_NAMES,
  relationTypeInfo,
  type RelationTypeInfo,
} from '../../../../domain/relation-types.js';
import { ask } from '../../../core/ask/ask.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { words } from '../../../core/words/words.js';
import '../../../kit/entity-picker.js';
import { CANDIDATES } from '../documents/queues.js';
import { ASSERT, type Recorded } from '../documents/recording.js';
import { given, type Problems } from '../model/draft.js';
import {
  checkRelation,
  RELATION_FIELDS,
  RELATION_START,
  relationInput,
} from '../model/relation-draft.js';
import { DraftForm } from './draft-form.js';
import { evidenceFields } from './evidence-fields.js';
import { choiceField, textField, type FormState } from './field.js';

type End = 'subject' | 'object';

/** A relation with its evidence; only what its type has is asked. */
@customElement('mg-relation-form')
export class RelationForm extends DraftForm {
  @state() private ends: Readonly<Record<End, EntityRef | null>> = { subject: null, object: null };
  protected override readonly names = RELATION_FIELDS;
  protected override draft = RELATION_START;

  protected override fields(): TemplateResult {
    const form = this.#form;
    const { form: said } = words.review;
    const info = this.#info;
    return html`
      <fieldset>
        <legend>${said.tabs.relation}</legend>
        ${this.#end('subject', said.subject, info?.subjectKinds)}
        ${choiceField(form, {
          name: 'type',
          label: said.type,
          choices: [
            ['', said.choose],
            ...RELATION_TYPE_NAMES.map((type) => [type, this.#verb(type)] as const),
          ],
        })}
        ${this.#end('object', said.object, info?.objectKinds)}
        ${info === null ? nothing : this.#ofType(info)}
        ${choiceField(form, {
          name: 'status',
          label: said.status,
          choices: Object.entries(said.statuses),
        })}
        ${textField(form, { name: 'validFrom', label: said.validFrom, hint: said.dateHint })}
        ${textField(form, { name: 'validTo', label: said.validTo, hint: said.dateHint })}
      </fieldset>
      ${evidenceFields(form, [textField(form, { name: 'observedOn', label: said.observedOn, hint: said.dateHint })])}
    `;
  }

  /** The fields that only some types have. */
  #ofType({ roles, properties = [] }: RelationTypeInfo): TemplateResult {
    const form = this.#form;
    const { form: said } = words.review;
    const listed = (name: string, label: string, values: readonly string[]): TemplateResult =>
      choiceField(form, {
        ...{ name, label },
        choices: [['', said.choose], ...values.map((value) => [value, value] as const)],
      });
    return html`
      ${roles === undefined ? textField(form, { name: 'role', label: said.role }) : listed('role', said.role, roles)}
      ${properties.includes('action') ? listed('action', said.action, ACTIONS) : nothing}
      ${
        properties.includes('vote')
          ? choiceField(form, {
              ...{ name: 'vote', label: said.vote },
              choices: [['', said.choose], ...Object.entries(words.relation.votes)],
            })
          : nothing
      }
      ${
        properties.includes('amounts')
          ? html`<div class="wide">
              ${textField(form, { name: 'amounts', label: said.amounts, isLong: true })}
            </div>`
          : nothing
      }
    `;
  }

  #end(end: End, label: string, kinds: readonly EntityKind[] | undefined): TemplateResult {
    const wrong = this.problems.get(end);
    return html`<div class="pick">
      <mg-entity-picker
        tabindex="-1"
        ?data-wrong=${wrong !== undefined}
        .app=${this.app}
        .label=${label}
        .kinds=${kinds ?? null}
        .entity=${this.ends[end]}
        @entity-pick=${({ detail }: CustomEvent<{ id: string | null }>) => void this.#choose(end, detail.id)}
      ></mg-entity-picker>
      ${wrong === undefined ? nothing : html`<span class="wrong">${wrong}</span>`}
    </div>`;
  }

  async #choose(end: End, id: string | null): Promise<void> {
    this.set(end, id ?? '');
    const found = id === null ? [] : (await ask(CANDIDATES, { ids: [id] })).nodes;
    this.ends = { ...this.ends, [end]: found[0] ?? null };
  }

  get #info(): RelationTypeInfo | null {
    const type = given(this.draft, 'type') ?? '';
    return isRelationType(type) ? relationTypeInfo(type) : null;
  }

  #verb(type: string): string {
    return this.app.registry.get(type)?.outLabel ?? type;
  }

  get #form(): FormState {
    const set = (field: string, value: string): void => {
      this.set(field, value);
    };
    return { draft: this.draft, problems: this.problems, set };
  }

  protected override check(): Problems {
    return checkRelation(this.draft, words.review.form);
  }

  protected override async send(dryRun: boolean): Promise<Recorded> {
    const inputs = [relationInput(this.draft)];
    return (await ask(ASSERT, { inputs, reason: null, dryRun })).assertRelations;
  }

  protected override get said(): string {
    const { subject, object } = this.ends;
    const verb = this.#verb(given(this.draft, 'type') ?? '');
    return `${subject?.name ?? '?'} ${verb} ${object?.name ?? '?'}`;
  }

  /** The evidence stays: the same document often says more. */
  protected override recorded(): void {
    const { document = '', locator = '', confidence = '' } = this.draft;
    this.draft = { ...RELATION_START, document, locator, confidence };
    this.ends = { subject: null, object: null };
  }
}
