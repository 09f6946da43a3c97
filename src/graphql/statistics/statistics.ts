import { DateTimeScalar } from '../scalars/date-time.js';
import { Ctx, Field, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityKind } from '../../domain/kinds.js';
import {
  relationTypeInfo,
  RELATION_TYPE_NAMES,
  type RelationType,
} from '../../domain/relation-types.js';
import type { RelationGroup } from '../../domain/relation-groups.js';
import { claimCount } from '../../graph/read/claims.js';
import { documentCount } from '../../graph/read/documents.js';
import { entitiesByKind, lastChange, relationsByType } from '../../graph/read/statistics.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import {
  EntityKindEnum,
  RelationGroupEnum,
  RelationNatureEnum,
  RelationTypeEnum,
} from '../enums.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

@ObjectType({ description: 'How many entities there are of one kind.' })
export class KindCount {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  readonly kind!: EntityKind;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'How many relations there are of one type.' })
export class TypeCount {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: RelationType;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'What the graph holds.' })
export class Statistics {
  #kinds: Promise<Plain<KindCount>[]> | null = null;
  #types: Promise<Plain<TypeCount>[]> | null = null;

  constructor(
    private readonly view: Snapshot['view'],
    private readonly context: Context,
  ) {}

  @Field(() => Int, { description: 'Entities of all kinds.' })
  async entities(): Promise<number> {
    return total(await this.entitiesByKind());
  }

  @Field(() => Int, { description: 'Relations of all types.' })
  async relations(): Promise<number> {
    return total(await this.relationsByType());
  }

  @Field(() => Int, { description: 'Accepted claims.' })
  async claims(): Promise<number> {
    return (await this.context.engine.read(claimCount({}, this.view)))[0] ?? 0;
  }

  @Field(() => Int, { description: 'Documents.' })
  async documents(): Promise<number> {
    return (await this.context.engine.read(documentCount({}, this.view)))[0] ?? 0;
  }

  @Field(() => [KindCount], { description: 'Entities per kind; kinds with none are left out.' })
  entitiesByKind(): Promise<Plain<KindCount>[]> {
    this.#kinds ??= this.context.engine.read(entitiesByKind(this.view));
    return this.#kinds;
  }

  @Field(() => [TypeCount], { description: 'Relations per type; types with none are left out.' })
  relationsByType(): Promise<Plain<TypeCount>[]> {
    this.#types ??= this.#readTypes();
    return this.#types;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the graph last changed (UTC); null when it is empty.',
  })
  async lastChange(): Promise<string | null> {
    return (await this.context.engine.read(lastChange()))[0] ?? null;
  }

  async #readTypes(): Promise<Plain<TypeCount>[]> {
    const counts = await this.context.engine.read(relationsByType(this.view));
    return counts.sort((a, b) => (a.type < b.type ? -1 : 1));
  }
}

const total = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

@ObjectType({ description: 'One entry of the registry of relation types.' })
export class RelationTypeInfo {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: RelationType;

  @Field(() => String, { description: 'Words from subject to object: "is member of".' })
  readonly outLabel!: string;

  @Field(() => String, { description: 'Words from object to subject: "has member".' })
  readonly inLabel!: string;

  @Field(() => RelationGroupEnum, { description: 'The group it is shown in.' })
  readonly group!: RelationGroup;

  @Field(() => RelationNatureEnum, {
    description: 'Whether it is done once, or goes on and may end unseen.',
  })
  readonly nature!: keyof typeof RelationNatureEnum;

  @Field(() => [EntityKindEnum], { description: 'Kinds a subject may have.' })
  readonly subjectKinds!: readonly EntityKind[];

  @Field(() => [EntityKindEnum], { description: 'Kinds an object may have.' })
  readonly objectKinds!: readonly EntityKind[];

  @Field(() => Boolean, { description: 'True when it has no direction.' })
  readonly symmetric!: boolean;

  @Field(() => [String], {
    description: 'The roles it takes. Empty where a role is a free word, or is not used.',
  })
  readonly roles!: readonly string[];

  @Field(() => String, { description: 'What it means.' })
  readonly description!: string;
}

@Resolver(() => Snapshot)
export class StatisticsResolver {
  @Read(() => Statistics, { description: 'How much the graph holds.' })
  statistics(@Root() { view }: Snapshot, @Ctx() context: Context): Statistics {
    return new Statistics(view, context);
  }

  @Read(() => [RelationTypeInfo], {
    description: 'The registry of relation types: what each means and what it may join.',
  })
  relationTypes(): Plain<RelationTypeInfo>[] {
    return RELATION_TYPE_NAMES.map((type) => {
      const info = relationTypeInfo(type);
      const nature: RelationTypeInfo['nature'] = info.nature === 'act' ? 'ACT' : 'STATE';
      const { symmetric = false, roles = [] } = info;
      return { ...info, type, nature, symmetric, roles };
    });
  }
}
