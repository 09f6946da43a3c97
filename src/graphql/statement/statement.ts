import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Polarity } from '../../domain/claims/claim.js';
import type { Description } from '../../domain/claims/description.js';
import type { DocumentInput } from '../../domain/claims/document.js';
import {
  STATEMENT_OUTCOMES,
  type StatementOutcome,
  type ValueStatement,
} from '../../domain/claims/statements.js';
import type { NameKind } from '../../domain/entity.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Plain } from '../define-field.js';
import { enumOf, NameKindEnum, PolarityEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { VALUE_FIELDS } from './value-fields.js';

const StatementOutcomeEnum = enumOf(
  'StatementOutcome',
  'Why an entity shows a value that a document gives, or does not.',
  STATEMENT_OUTCOMES,
);

@ObjectType('Statement', {
  description:
    'One value that a document gives to an entity. What differs stands side by side; `chosen` says which the entity shows, `outcome` why.',
})
export class Statement {
  @Field(() => String, { description: VALUE_FIELDS.property })
  readonly property!: string;

  @Field(() => String, { description: VALUE_FIELDS.value })
  readonly value!: string;

  @Field(() => String, { nullable: true, description: VALUE_FIELDS.language })
  readonly language!: string | null;

  @Field(() => NameKindEnum, { nullable: true, description: VALUE_FIELDS.kind })
  readonly kind!: NameKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: VALUE_FIELDS.from })
  readonly from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: VALUE_FIELDS.to })
  readonly to!: string | null;

  @Field(() => String, {
    description: 'Where in the document it stands: a page, an article, a table row, `char 3353`.',
  })
  readonly locator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the document says there, in our own words.',
  })
  readonly note!: string | null;

  @Field(() => PolarityEnum, {
    description: 'Whether the document says so, or says that it is not so.',
  })
  readonly polarity!: Polarity;

  @Field(() => Float, {
    description: 'How sure the reading is, 0–1, before the reliability of the document.',
  })
  readonly confidence!: number;

  @Field(() => Float, {
    description:
      'How sure the value is, 0–1: confidence times reliability, of all independent publishers that give it, denials taken off.',
  })
  readonly weight!: number;

  @Field(() => Boolean, { description: 'True when the entity shows this value in this view.' })
  readonly chosen!: boolean;

  @Field(() => StatementOutcomeEnum, { description: 'Why it is shown, or not.' })
  readonly outcome!: StatementOutcome;

  @Field(() => DateTimeScalar, { description: 'When this graph recorded it (UTC).' })
  readonly recordedAt!: string;
}

/** A statement as resolvers hand it on. */
export interface StatementSource extends Plain<Statement> {
  readonly description: Description;
  readonly source: DocumentInput;
  readonly view: TimeView;
}

export function statementSource(statement: ValueStatement, view: TimeView): StatementSource {
  const { stated, description, document, confidence, weight, chosen, outcome } = statement;
  const { property, value, language, nameKind, from, to } = stated;
  return {
    ...{ property, value, language, kind: nameKind, from, to },
    locator: stated.locator ?? description.locator,
    note: stated.note ?? description.note,
    polarity: description.polarity,
    ...{ confidence, weight, chosen, outcome },
    recordedAt: description.recordedAt,
    ...{ description, source: document, view },
  };
}
