import { Field, Int, ObjectType } from 'type-graphql';
import { DomainError, type Tried } from '../../domain/errors.js';
import { CODES } from '../../fact/codes.js';
import type { Plain } from '../define-field.js';
import type { Afterwards } from './afterwards.js';

@ObjectType({ description: 'Why an input of a list was refused.' })
export class Refusal {
  @Field(() => String, {
    description: 'What kind of error it is, as in `extensions.code` of errors: `NOT_FOUND`.',
  })
  readonly code!: string;

  @Field(() => String, { description: 'What is wrong, and what to do.' })
  readonly message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field that is wrong, with its place: `inputs.3.validFrom`.',
  })
  readonly path!: string | null;
}

@ObjectType({ description: 'What became of one input of a list.' })
abstract class Outcome {
  @Field(() => Int, { description: 'Its place among the inputs, from 0.' })
  readonly position!: number;

  @Field(() => Boolean, {
    description:
      'Whether it changed the graph; in a dry run, whether it would. False when the graph said so already, also by an input before it.',
  })
  readonly changed!: boolean;

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why it was refused; null when it was not.',
  })
  readonly refusal!: Plain<Refusal> | null;
}

@ObjectType({ description: 'What became of one relation of a list.' })
export class RelationOutcome extends Outcome {
  readonly claimIds!: readonly string[];
  readonly relationIds!: readonly string[];
  readonly afterwards!: Afterwards;
}

@ObjectType({ description: 'What became of one entity of a list.' })
export class EntityOutcome extends Outcome {
  readonly claimIds!: readonly string[];
  readonly entityId!: string | null;
  readonly afterwards!: Afterwards;
}

@ObjectType({ description: 'What a list of inputs changed.' })
abstract class BatchPayload {
  @Field(() => Boolean, {
    description: 'Whether anything changed; in a dry run, whether it would.',
  })
  readonly changed!: boolean;

  @Field(() => Int, { description: 'How many inputs were refused.' })
  readonly refused!: number;
}

@ObjectType({ description: 'What asserting a list of relations changed.' })
export class AssertRelationsPayload extends BatchPayload {
  @Field(() => [RelationOutcome], { description: 'One for each input, in their order.' })
  readonly outcomes!: readonly Plain<RelationOutcome>[];
}

@ObjectType({ description: 'What describing a list of entities changed.' })
export class DescribeEntitiesPayload extends BatchPayload {
  @Field(() => [EntityOutcome], { description: 'One for each input, in their order.' })
  readonly outcomes!: readonly Plain<EntityOutcome>[];
}

/** What all outcomes have: the place, whether it changed anything, and why not. */
export function outcomeOf(
  position: number,
  outcome: Tried<unknown>,
  changed: boolean,
): Plain<Outcome> {
  if (!(outcome instanceof DomainError)) return { position, changed, refusal: null };
  const { kind, message, details } = outcome;
  const { path } = details;
  const field = typeof path === 'string' ? `inputs.${position}.${fieldOf(path)}` : null;
  return { position, changed: false, refusal: { code: CODES[kind], message, path: field } };
}

/** What is `input` in the mutation for one entity is `entity` in a list. */
function fieldOf(path: string): string {
  return path.replace(/^input(?=\.|$)/, 'entity');
}

export function totalsOf(outcomes: readonly Plain<Outcome>[]): Plain<BatchPayload> {
  return {
    changed: outcomes.some(({ changed }) => changed),
    refused: outcomes.filter(({ refusal }) => refusal !== null).length,
  };
}
