import { Arg, Authorized, Ctx, Field, Float, Int, ObjectType, Resolver } from 'type-graphql';
import { DUPLICATE_REASONS, type DuplicateReason } from '../../domain/names/duplicates.js';
import type { EntityKind } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { duplicatePairs } from '../../graph/read/duplicates.js';
import { limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { requireEntity } from '../entity/entity-source.js';
import { EntityKindEnum, enumOf } from '../enums.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

const MOST = 100;

const DuplicateReasonEnum = enumOf(
  'DuplicateReason',
  'Why two entities may be the same.',
  DUPLICATE_REASONS,
);

@ObjectType({ description: 'One reason why two entities may be the same.' })
export class Likeness {
  @Field(() => DuplicateReasonEnum, { description: 'The reason.' })
  readonly reason!: DuplicateReason;

  @Field(() => String, {
    description: 'What they share: the name, the acronym, the code, the number of neighbours.',
  })
  readonly detail!: string;
}

@ObjectType({
  description: 'Two entities that may be the same. Read both before you merge them.',
})
export class DuplicateCandidate {
  @Field(() => Entity, { description: 'One of the two: the smaller id.' })
  readonly a!: EntitySource;

  @Field(() => Entity, { description: 'The other.' })
  readonly b!: EntitySource;

  @Field(() => Float, {
    description: 'How much speaks for it, 0–1: 1 − ∏ over its reasons of (1 − their weight).',
  })
  readonly score!: number;

  @Field(() => [Likeness], { description: 'The reasons, the strongest first.' })
  readonly reasons!: readonly Likeness[];
}

@Resolver(() => Snapshot)
export class DuplicatesResolver {
  @Authorized('CONTRIBUTOR')
  @Read(() => [DuplicateCandidate], {
    description:
      'Pairs of entities that may be the same, best first, as they are today in every view. Pairs declared different are left out.',
  })
  async duplicateCandidates(
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Only these kinds. All when missing.',
    })
    kinds: EntityKind[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many: 1–${MOST}.` })
    first: number,
    @Ctx() context: Context,
  ): Promise<Plain<DuplicateCandidate>[]> {
    const limit = limitOf(first, 'first', MOST);
    const { engine } = context;
    const pairs = await duplicatePairs((statement) => engine.read(statement), kinds ?? null, limit);
    return Promise.all(
      pairs.map(async ({ a, b, score, reasons }) => ({
        a: await requireEntity(context, a, PRESENT),
        b: await requireEntity(context, b, PRESENT),
        ...{ score, reasons },
      })),
    );
  }
}
