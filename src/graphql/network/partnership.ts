import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor, Entity, type EntitySource } from '../entity/entity.js';
import { limitOf, MAX_PAGE_SIZE, PAGE_SIZE } from '../connection/page-args.js';
import { Relation, type RelationSource } from '../relation/relation.js';
import type { PairSource, SharedAmong, SharedSource } from './shared-among.js';

const FIRST = `How many to list: 1–${MAX_PAGE_SIZE}.`;

@ObjectType({ description: 'The relations of one actor to an entity that it shares.' })
export class ActorTies {
  @Field(() => Actor, { description: 'The actor.' })
  readonly actor!: EntitySource;

  @Field(() => [Relation], {
    description:
      'Its relations to the shared entity, or those of its parts; their claims are the evidence.',
  })
  readonly relations!: readonly RelationSource[];
}

@ObjectType({ description: 'An entity that two or more of the actors share.' })
export class SharedEntity {
  @Field(() => Entity, { description: 'What they share.' })
  readonly entity!: EntitySource;

  @Field(() => Int, { description: 'How many of the actors asked for share it.' })
  readonly actorCount!: number;

  @Field(() => [ActorTies], { description: 'Those that share it, in the order asked.' })
  readonly ties!: readonly ActorTies[];

  @Field(() => [Actor], { description: 'Those that do not, in the order asked.' })
  readonly missing!: readonly EntitySource[];
}

@ObjectType({ description: 'Entities that actors share, as many as were asked for.' })
export class SharedEntities {
  constructor(
    private readonly read: () => Promise<readonly SharedSource[]>,
    private readonly count: () => Promise<number>,
  ) {}

  @Field(() => Int, { description: 'How many there are in all, whatever `first` says.' })
  totalCount(): Promise<number> {
    return this.count();
  }

  @Field(() => [SharedEntity], {
    description: 'Those shared by most of the actors first, then by name.',
  })
  nodes(): Promise<readonly SharedSource[]> {
    return this.read();
  }
}

@ObjectType({ description: 'Two of the actors: one cell of the matrix of all pairs.' })
export class ActorPair {
  @Field(() => Actor, { description: 'The one that was asked for earlier.' })
  readonly a!: EntitySource;

  @Field(() => Actor, { description: 'The one that was asked for later.' })
  readonly b!: EntitySource;

  @Field(() => Int, { description: 'How many distinct entities the two share.' })
  readonly sharedCount!: number;

  @Field(() => Float, {
    description:
      'Sum over shared entities of 1/(k−1), where k is the number of all actors there (Newman 2001), as in `partners`. Rounded to six decimals.',
  })
  readonly weight!: number;
}

@ObjectType({
  description:
    'Two to ten actors side by side: what all of them share, what some share, and each pair.',
})
export class Partnership {
  constructor(private readonly shared: SharedAmong) {}

  @Field(() => [Actor], {
    description: 'The actors in the order asked, each once; of a merged one the one that was kept.',
  })
  get actors(): readonly EntitySource[] {
    return this.shared.actors;
  }

  @Field(() => SharedEntities, { description: 'What all of them share.' })
  sharedByAll(
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, description: FIRST }) first: number,
  ): SharedEntities {
    const limit = limitOf(first, 'first', MAX_PAGE_SIZE);
    return new SharedEntities(
      () => this.shared.entities('ALL', limit),
      () => this.shared.count('ALL'),
    );
  }

  @Field(() => SharedEntities, {
    description: 'What two of them at least share, but not all. None when only two are asked for.',
  })
  sharedBySome(
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, description: FIRST }) first: number,
  ): SharedEntities {
    const limit = limitOf(first, 'first', MAX_PAGE_SIZE);
    return new SharedEntities(
      () => this.shared.entities('SOME', limit),
      () => this.shared.count('SOME'),
    );
  }

  @Field(() => [ActorPair], {
    description: 'Each two of them once, in the order asked; also those that share nothing.',
  })
  pairs(): Promise<readonly PairSource[]> {
    return this.shared.pairs();
  }
}
